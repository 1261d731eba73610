# Computes how far two raters agree, to compare with what fidelity computes.
#
# Rscript agreement.R SCORES RESULTS
#   SCORES   pairs of scores: raters,from,to,step,first,second
#   RESULTS  where to write: figure,value
#
# Needs the packages vcd for kappa and its standard errors, and psych for the intraclass correlation
# (Debian: r-cran-vcd, r-cran-psych). Gwet's and Krippendorff's coefficients are written out here
# from their definitions, over raters and pairs of scores.
suppressPackageStartupMessages({ library(psych); library(vcd) })

arguments <- commandArgs(trailingOnly = TRUE)
scores <- read.csv(arguments[1])

figures <- character(0)
values <- numeric(0)
put <- function(figure, value) {
  if (is.finite(value)) {
    figures <<- c(figures, figure)
    values <<- c(values, value)
  }
}

# Weights of agreement by the distance of two scores, as shares of the scale's length
agreement <- list(
  unweighted = function(distance) as.numeric(distance == 0),
  linear = function(distance) 1 - distance,
  quadratic = function(distance) 1 - distance^2)

ac2 <- function(pair, scale, weights) {
  length <- max(scale) - min(scale)
  observed <- mean(weights(abs(pair$first - pair$second) / length))
  prevalence <- sapply(scale, function(score) mean(c(pair$first == score, pair$second == score)))
  all <- weights(abs(outer(scale, scale, "-")) / length)
  k <- length(scale)
  chance <- sum(all) / (k * (k - 1)) * sum(prevalence * (1 - prevalence))
  (observed - chance) / (1 - chance)
}

# Squared distances of all scores, by their places among all
alpha <- function(pair, metric) {
  all <- c(pair$first, pair$second)
  squared <- switch(metric,
    nominal = outer(all, all, "!=") * 1,
    interval = outer(all, all, "-")^2,
    ordinal = { place <- rank(all); outer(place, place, "-")^2 })
  n <- nrow(pair)
  observed <- mean(squared[cbind(1:n, n + 1:n)])
  expected <- sum(squared) / (2 * n * (2 * n - 1))
  1 - observed / expected
}

for (name in unique(scores$raters)) {
  pair <- scores[scores$raters == name, ]
  scale <- seq(pair$from[1], pair$to[1], by = pair$step[1])
  distance <- abs(pair$first - pair$second)
  put(paste0(name, ".exact"), mean(distance == 0))
  put(paste0(name, ".within_one"), mean(distance <= 1))
  put(paste0(name, ".mean_absolute"), mean(distance))
  put(paste0(name, ".mean_signed"), mean(pair$first - pair$second))

  table <- unclass(table(factor(pair$first, scale), factor(pair$second, scale)))
  linear <- Kappa(table, "Equal-Spacing")
  quadratic <- Kappa(table, "Fleiss-Cohen")
  kappas <- list(
    unweighted = linear$Unweighted, linear = linear$Weighted, quadratic = quadratic$Weighted)
  for (weighting in names(kappas)) {
    put(paste0(name, ".kappa.", weighting), kappas[[weighting]][[1]])
    error <- kappas[[weighting]][[2]]
    # where two squares are equal, the machine's last digits would make a root of them
    if (is.finite(kappas[[weighting]][[1]])) {
      put(paste0(name, ".kappa.", weighting, ".error"), if (is.nan(error) || error < 1e-6) 0 else error)
    }
    put(paste0(name, ".ac2.", weighting), ac2(pair, scale, agreement[[weighting]]))
  }

  all <- unlist(pair[c("first", "second")])
  if (nrow(pair) > 1 && length(unique(all)) > 1) {
    found <- suppressWarnings(psych::ICC(pair[c("first", "second")], lmer = FALSE))$results[2, ]
    put(paste0(name, ".icc"), found$ICC)
    if (abs(found$ICC) < 1 - 1e-12) { # at its ends it has no interval
      put(paste0(name, ".icc.from"), found[["lower bound"]])
      put(paste0(name, ".icc.to"), found[["upper bound"]])
    }
  }
  for (metric in c("nominal", "ordinal", "interval")) {
    put(paste0(name, ".alpha.", metric), alpha(pair, metric))
  }
}

writeLines(c("figure,value", sprintf("%s,%.17g", figures, values)), arguments[2])
