# Computes the statistics of a cohort from its scores.csv, to compare with those of fidelity: of the
# rows that count, each figure of those in which it is settled.
#
# Rscript statistics.R SCORES SECTIONS LEAST MOST RESULTS
#   SCORES    scores.csv as fidelity writes it
#   SECTIONS  which section every item belongs to: section,item
#   LEAST     the lowest score of the scale; MOST the highest
#   RESULTS   where to write: figure,value
#
# Needs the package psych (Debian: r-cran-psych), for alpha and the item-rest correlations.
suppressPackageStartupMessages(library(psych))

arguments <- commandArgs(trailingOnly = TRUE)
scores <- read.csv(arguments[1], colClasses = "character", na.strings = "", check.names = FALSE)
sections <- read.csv(arguments[2], colClasses = "character")
least <- as.numeric(arguments[3])
most <- as.numeric(arguments[4])

figures <- character(0)
values <- numeric(0)
put <- function(figure, value) {
  figures <<- c(figures, figure)
  values <<- c(values, value)
}

number <- function(column) as.numeric(column)
counted <- scores[scores$in_figures == "yes", ]
items <- as.data.frame(lapply(counted[paste0("item_", sections$item)], number))
names(items) <- sections$item
complete <- items[complete.cases(items), ]
finished <- counted[complete.cases(items), ]
total <- number(finished$total)

summarize <- function(name, x, floor, ceiling) {
  put(paste0(name, ".n"), length(x))
  put(paste0(name, ".mean"), mean(x))
  put(paste0(name, ".sd"), sd(x))
  five <- quantile(x, c(0, .25, .5, .75, 1), type = 7, names = FALSE)
  for (index in 1:5) {
    put(paste0(name, ".", c("min", "q1", "median", "q3", "max")[index]), five[index])
  }
  put(paste0(name, ".floor"), mean(x == floor))
  put(paste0(name, ".ceiling"), mean(x == ceiling))
}

reliability <- function(x) {
  suppressWarnings(psych::alpha(x, check.keys = FALSE, warnings = FALSE))
}

# What is settled in some of the reviews, and in how many it is open
settled <- function(name, x, floor, ceiling) {
  put(paste0(name, ".open"), sum(is.na(x)))
  summarize(name, x[!is.na(x)], floor, ceiling)
}

put_alpha <- function(name, found, x) {
  put(paste0(name, ".alpha"), found$total$raw_alpha)
  put(paste0(name, ".alpha_items"), ncol(x))
  put(paste0(name, ".alpha_n"), nrow(x))
}

put_rest <- function(name, r) {
  put(paste0(name, ".rest"), r)
  put(paste0(name, ".rest_n"), nrow(complete))
}

# The totals, the sections and the items
whole <- reliability(complete)
settled("total", number(counted$total), ncol(items) * least, ncol(items) * most)
put_alpha("total", whole, complete)

for (section in unique(sections$section)) {
  own <- sections$item[sections$section == section]
  name <- paste0("section.", section)
  settled(
    name, number(counted[[paste0("section_", section)]]), length(own) * least, length(own) * most
  )
  scored <- items[complete.cases(items[own]), own]
  put_alpha(name, reliability(scored), scored)
  others <- complete[setdiff(sections$item, own)]
  put_rest(name, cor(rowSums(complete[own]), rowSums(others)))
}

for (item in sections$item) {
  name <- paste0("item.", item)
  x <- items[[item]]
  settled(name, x, least, most)
  x <- x[!is.na(x)]
  for (score in least:most) {
    put(paste0(name, ".share.", score), mean(x == score))
  }
  put(paste0(name, ".upper"), mean(x > most - 2))
  put_rest(name, whole$item.stats[item, "r.drop"])
}

# The bands and the positions
bands <- counted$band[!is.na(counted$band)]
for (band in sort(unique(bands))) {
  put(paste0("band.", band), mean(bands == band))
}
for (row in seq_along(total)) {
  percentile <- 100 * mean((total < total[row]) + (total == total[row]) / 2)
  put(paste("position", finished$site[row], finished$visited_from[row], sep = "."), percentile)
}

# The outcomes
rates <- number(counted$employed) / number(counted$clients)
summarize("rate", rates[!is.na(rates)], 0, 1)
employed <- sum(number(counted$employed), na.rm = TRUE)
clients <- sum(number(counted$clients), na.rm = TRUE)
wilson <- prop.test(employed, clients, conf.level = .95, correct = FALSE)
put("pooled", wilson$estimate)
put("pooled_from", wilson$conf.int[1])
put("pooled_to", wilson$conf.int[2])

associate <- function(name, scores) {
  both <- !is.na(rates) & !is.na(scores)
  rate <- rates[both]
  x <- scores[both]
  put(paste0(name, ".n"), length(x))
  pearson <- cor.test(rate, x, method = "pearson", conf.level = .95)
  put(paste0(name, ".pearson"), pearson$estimate)
  put(paste0(name, ".pearson_from"), pearson$conf.int[1])
  put(paste0(name, ".pearson_to"), pearson$conf.int[2])
  spearman <- cor(rate, x, method = "spearman")
  # Fisher's z with the standard error of Bonett and Wright (2000)
  reach <- qnorm(.975) * sqrt((1 + spearman^2 / 2) / (length(x) - 3))
  put(paste0(name, ".spearman"), spearman)
  put(paste0(name, ".spearman_from"), tanh(atanh(spearman) - reach))
  put(paste0(name, ".spearman_to"), tanh(atanh(spearman) + reach))
}
associate("outcome.total", number(counted$total))
for (item in sections$item) {
  associate(paste0("outcome.item.", item), items[[item]])
}

lines <- paste(figures, sprintf("%.17g", values), sep = ",")
writeLines(c("figure,value", lines), arguments[5])
