# A thin front door: every target is one tool's work. Plain `make` lists them.
JAVA_HOME := $(shell src/main/launcher/java-home jdk)
export JAVA_HOME
COMMIT := $(shell git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
export MAVEN_OPTS := --sun-misc-unsafe-memory-access=allow -Dbuild.commit=$(COMMIT)
MVN := mvn -q -B -ntp
PREFIX := $(HOME)/.local
TEST_CLASSPATH := dependency:build-classpath -Dmdep.outputFile=target/test.classpath
TEST_JAVA = "$(JAVA_HOME)/bin/java" -cp "target/test-classes:target/classes:$$(cat target/test.classpath)"

# Classes of long tests that say so run several of them at once.
SIDE_BY_SIDE := -Djunit.jupiter.execution.parallel.enabled=true

.DEFAULT_GOAL := help
.PHONY: help jdk demo build test golden prove fuzz hostile mutation referee-excel prove-books prove-word prove-pages docs screenshots bench bench-start dist dist-test dist-twice install uninstall format clean referee prove-batch prove-signals bench-batch ci-examples browser

# How long to fuzz.
SECONDS := 300
# How often to disturb each command.
MOMENTS := 30
# How often to start each command.
ROUNDS := 9

# How many reviews to measure batches with.
REVIEWS := 2000

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

jdk:
	@test -n "$(JAVA_HOME)"

demo: build ## score the samples and write their Excel and PDF reports into target/demo
	@target/fidelity/bin/fidelity score samples/thl-2024.yaml samples/exemplary-2025.yaml \
	  samples/unfinished-2025.yaml --out target/demo
	@ls target/demo/*

build: jdk ## build target/fidelity, the program as a folder
	@$(MVN) -Pquick package

test: jdk ## run the format check and every ordinary test
	@$(MVN) spotless:check verify

golden: jdk ## rewrite the sample reports and the expected outputs; review the diff like code
	@$(MVN) test -Dgolden.update=true -Dtest=SampleReportsTest
	@$(MVN) test -Dgolden.update=true -Dtest.forks=1

prove: jdk ## prove what is slow: sample and 100 random PDFs against PDF/UA-1 and PDF/A-2a, 20,000 sets of answers and planted faults of the form's script
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=prove $(SIDE_BY_SIDE)

prove-batch: jdk ## prove a batch at its full size: broken files, an interruption, 20,000 reviews and rows in 256 MB
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=prove-batch

prove-signals: jdk ## prove that no signal leaves a file unfinished, at MOMENTS=30 random moments of each command
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=prove-signals -Dsignal.moments=$(MOMENTS)

fuzz: jdk ## read and score mutated samples in 256 MB, for SECONDS=300, then properties by new chance
	@$(MVN) test-compile $(TEST_CLASSPATH)
	@$(TEST_JAVA) -Xmx256m fidelity.fuzz.Fuzz $(SECONDS)
	@seed=$$(date +%s); echo "properties with -Dchance.seed=$$seed"; \
	  $(MVN) test -Dtest='ScoresPropertyTest,ImprovementsPropertyTest,SplitPropertyTest' -Dchance.seed=$$seed

hostile: jdk ## measure what hostile files cost, each in a machine of 256 MB
	@$(MVN) test -Dexcluded.tags=prove -Dgroups=hostile

mutation: jdk ## mutate the rooms rubric, scoring and input, and see what no test notices
	@$(MVN) test-compile org.pitest:pitest-maven:mutationCoverage
	@src/test/mutation/scores target/pit-reports/mutations.csv

referee-excel: jdk ## recalculate workbooks and lay out reports for Word with LibreOffice; read all with openpyxl, python-docx and PyYAML
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=libreoffice

prove-word: jdk ## prove that 50 random reviews in Word have the structure of their PDFs, by LibreOffice
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=libreoffice -Dtest=WordLibreOfficeTest -Dword.rounds=50

prove-books: jdk ## prove that 200 random answer books come back the same from LibreOffice and openpyxl
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=libreoffice -Dtest=BookSecondReaderTest -Dbook.rounds=200

ci-examples: jdk ## run the examples for CI and the hooks of git and pre-commit for real
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=ci-examples

docs: jdk ## build the documentation into target/site, check every link, and every page with axe-core
	@$(MVN) test-compile $(TEST_CLASSPATH)
	@rm -rf target/site
	@$(TEST_JAVA) fidelity.site.Site target/site
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=docs $(SIDE_BY_SIDE)

browser: jdk ## prove forms and report pages in Chromium: scores, saving, keyboard, accessibility, markup, hostile text
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=browser

prove-pages: jdk ## prove that the pages of 50 random reports are right HTML and accessible, by the Nu validator and axe-core in Chromium
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=browser -Dtest=PageRefereeTest -Dpage.rounds=50 $(SIDE_BY_SIDE)

screenshots: build ## make the pictures of the documentation anew
	@src/site/screenshots

referee: jdk ## compute the statistics of 200 reviews with R and compare to 1e-9
	@$(MVN) test -Dexcluded.tags=bench -Dgroups=referee

bench: jdk ## measure what has a measure
	@$(MVN) test -Dexcluded.tags=prove -Dgroups=bench

dist: jdk ## pack archives into target/dist; PLATFORM=macos-aarch64 TARGET_JDK=dir for another platform
	@$(MVN) -Pquick,dist package $(TEST_CLASSPATH)
	@rm -rf target/site
	@$(TEST_JAVA) fidelity.site.Site target/site
	@src/main/dist/build '$(JAVA_HOME)' $(PLATFORM) $(TARGET_JDK)

dist-test: ## prove the archive: no Java, no environment, read-only, a folder named with a space and ä
	@src/test/dist/prove

dist-twice: jdk ## build this commit's archives in two folders and compare them entry by entry
	@src/test/dist/twice

bench-start: jdk ## measure how long commands take to start, as multiples of Java's hello world; ROUNDS=9
	@src/test/python/startup_bench.py target/bundle/fidelity-* '$(JAVA_HOME)/bin/java' $(ROUNDS)

install: ## unpack the archive into PREFIX, ~/.local when not given
	@src/main/dist/install '$(PREFIX)'

uninstall: ## take it away again
	@src/main/dist/install --remove '$(PREFIX)'

bench-batch: jdk ## measure the archive's batches of REVIEWS=2000 beside Python and LibreOffice; it takes half an hour
	@$(MVN) test-compile $(TEST_CLASSPATH)
	@src/test/python/batch_bench.py target/bundle/fidelity-* "target/test-classes:target/classes:$$(cat target/test.classpath)" $(REVIEWS)

format: jdk ## lay out the Java sources
	@$(MVN) spotless:apply

clean: ## remove what was built
	@rm -rf target
