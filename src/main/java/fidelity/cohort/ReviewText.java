package fidelity.cohort;

import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.review.Specialist;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;

/// Something that the assessors wrote in their own words.
///
/// @param item the id of the item that it is about; empty where it is about the whole service
/// @param specialist the name or the number of the specialist that it is about; empty where it is
///     about none
/// @param question the id of the question that it stands beside; empty where it stands beside none
public record ReviewText(String item, String specialist, String question, Kind kind, String text) {

  /// What a text is.
  public enum Kind implements Identified {
    SUMMARY,
    STRENGTHS,
    COMMENTS,
    RECOMMENDATIONS,
    /// why a score was given, or why the item does not apply
    REASON,
    /// why raters agreed on a score that they had given differently
    SETTLED,
    NOTE
  }

  /// All that is written in a review, item by item, what is about the whole service first.
  public static List<ReviewText> of(Scorecard scorecard) {
    var texts = new ArrayList<ReviewText>();
    var narrative = scorecard.review().narrative();
    add("", Kind.SUMMARY, narrative.summary(), texts);
    add("", Kind.STRENGTHS, narrative.strengths(), texts);
    scorecard.items().forEach(item -> add(item, texts));
    return texts;
  }

  private static void add(ItemResult result, List<ReviewText> texts) {
    var id = result.item().id();
    switch (result) {
      case ItemScore score -> {
        add(id, score.review(), texts);
        for (var set = 0; set < score.evaluations().size(); set++) {
          var specialist = score.specialist(set).map(Specialist::nameOrNumber).orElse("");
          addNotes(score.item(), specialist, score.evaluations().get(set).answers(), texts);
        }
      }
      case NotApplicable none -> {
        add(id, none.review(), texts);
        add(id, Kind.REASON, none.why().reason(), texts);
      }
    }
  }

  private static void add(String id, ItemReview review, List<ReviewText> texts) {
    add(id, Kind.COMMENTS, review.comments(), texts);
    add(id, Kind.RECOMMENDATIONS, review.recommendations(), texts);
    add(id, Kind.REASON, review.given().map(GivenScore::reason).orElse(""), texts);
    add(id, Kind.SETTLED, review.settled(), texts);
  }

  private static void add(String id, Kind kind, String text, List<ReviewText> texts) {
    if (!text.isEmpty()) {
      texts.add(new ReviewText(id, "", "", kind, text));
    }
  }

  private static void addNotes(
      Item item, String specialist, AnswerSet answers, List<ReviewText> texts) {
    for (var question : item.questions()) {
      answers
          .to(question)
          .map(Evidence::note)
          .filter(note -> !note.isEmpty())
          .map(note -> new ReviewText(item.id(), specialist, question.id(), Kind.NOTE, note))
          .ifPresent(texts::add);
    }
  }
}
