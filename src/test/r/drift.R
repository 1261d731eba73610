# Computes how far raters drift from a consensus, to compare with what fidelity computes.
#
# Rscript drift.R APART RESULTS
#   APART    by how many points a rater scored higher, item by item: rater,site,apart
#   RESULTS  where to write: figure,value
#
# Needs the package sandwich for the covariance of clustered data (Debian: r-cran-sandwich).
suppressPackageStartupMessages(library(sandwich))

arguments <- commandArgs(trailingOnly = TRUE)
all <- read.csv(arguments[1])

figures <- character(0)
values <- numeric(0)
put <- function(figure, value) {
  figures <<- c(figures, figure)
  values <<- c(values, value)
}

for (name in unique(all$rater)) {
  rater <- all[all$rater == name, ]
  sites <- length(unique(rater$site))
  model <- lm(apart ~ 1, rater)
  put(paste0(name, ".scores"), nrow(rater))
  put(paste0(name, ".sites"), sites)
  put(paste0(name, ".mean"), coef(model)[[1]])
  if (sites > 1) {
    error <- sqrt(vcovCL(model, cluster = rater$site, type = "HC0", cadjust = TRUE)[1, 1])
    if (error > 1e-9) { # where no site differs from the mean, the last digits would make an error
      put(paste0(name, ".from"), coef(model)[[1]] - qt(0.975, sites - 1) * error)
      put(paste0(name, ".to"), coef(model)[[1]] + qt(0.975, sites - 1) * error)
    }
  }
}

writeLines(c("figure,value", sprintf("%s,%.17g", figures, values)), arguments[2])
