# Computes paired changes, to compare with what fidelity computes.
#
# Rscript change.R CHANGES RESULTS
#   CHANGES  changes of sites: sites,change
#   RESULTS  where to write: figure,value
#
# Needs base R alone: t.test for the interval, wilcox.test for the signed-rank test.
arguments <- commandArgs(trailingOnly = TRUE)
changes <- read.csv(arguments[1])

figures <- character(0)
values <- numeric(0)
put <- function(figure, value) {
  if (is.finite(value)) {
    figures <<- c(figures, figure)
    values <<- c(values, value)
  }
}

for (name in unique(changes$sites)) {
  change <- changes$change[changes$sites == name]
  n <- length(change)
  put(paste0(name, ".n"), n)
  put(paste0(name, ".better"), sum(change > 0))
  put(paste0(name, ".worse"), sum(change < 0))
  put(paste0(name, ".mean"), mean(change))
  same <- length(unique(change)) == 1
  if (n > 1) put(paste0(name, ".sd"), if (same) 0 else sd(change))
  if (n > 1 && !same) {
    interval <- t.test(change)$conf.int
    put(paste0(name, ".from"), interval[1])
    put(paste0(name, ".to"), interval[2])
  }
  changed <- change[change != 0]
  if (length(changed) > 5) {
    found <- suppressWarnings(wilcox.test(change, correct = TRUE))
    put(paste0(name, ".v"), found$statistic[[1]])
    put(paste0(name, ".p"), found$p.value)
    put(paste0(name, ".exact"), as.numeric(found$method == "Wilcoxon signed rank exact test"))
  }
}

writeLines(c("figure,value", sprintf("%s,%.17g", figures, values)), arguments[2])
