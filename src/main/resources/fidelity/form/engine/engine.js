// What the page calls; everything else is the engine's own.

return { rubric, answer, given, specialists, say, item, total, score, text: pointsText };
