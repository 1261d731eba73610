package fidelity.form.html;

import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Random;

/// People who fill in a form by chance: they answer, leave out, note, overrule and name.
final class TypedForms {

  private static final List<String> NUMBERS =
      List.of("0", "3", "18", "20,5", "3.3", "25..31", "58/6", "1 ", "120", " 7,25");
  private static final List<String> PERCENTAGES =
      List.of("0", "75 %", "9/12", "60..80", "89,9", "96%", "100", "1/3", "45.5 %");
  private static final List<String> TEXTS =
      List.of(
          "Seen in three of four records: see #2",
          "Kyllä, \"usein\" - ja ääneen",
          "First paragraph\n\nSecond one: yes\n- and a list",
          "  ",
          "9/12",
          "<b>bold</b> & </script>",
          "שלום עולם");

  private final FormInChromium form;
  private final Random random;

  TypedForms(FormInChromium form, long seed) {
    this.form = form;
    this.random = new Random(seed);
  }

  /// Fills in an empty form.
  void fill(Rubric rubric) {
    form.type("h-site-name", "North");
    form.type("h-site-id", "north");
    form.type("h-visited-0", "2025-03-12");
    form.type("h-summary", text());
    var items = rubric.items();
    for (var place = 0; place < items.size(); place++) {
      if (random.nextInt(8) > 0) {
        item(items.get(place), "i" + place);
      }
    }
  }

  private void item(Item item, String at) {
    var more = item.cardinality() == Cardinality.PER_SPECIALIST ? random.nextInt(3) : 0;
    for (var set = 0; set < more; set++) {
      form.press(at + "-add");
    }
    for (var set = 0; set <= more; set++) {
      if (more > 0) {
        form.type(at + "s" + set + "-name", "Specialist " + (char) ('A' + set));
      }
      for (var question = 0; question < item.questions().size(); question++) {
        answer(item.questions().get(question), at + "s" + set + "q" + question);
      }
    }
    form.type(at + "-comments", text());
    score(item, at);
  }

  private void answer(Question question, String at) {
    if (random.nextInt(7) == 0) {
      return;
    }
    switch (question) {
      case YesNo _ -> form.choose(at, random.nextInt(10) < 7 ? 0 : random.nextInt(4));
      case Choice(_, _, var options) -> form.choose(at, random.nextInt(options.size() + 2));
      case Quantity quantity ->
          form.type(at, quantity.limits().most().isPresent() ? "3" : one(NUMBERS));
      case Percent _ -> form.type(at, one(PERCENTAGES));
    }
    if (random.nextInt(4) == 0 && !(question instanceof Choice) && !(question instanceof YesNo)) {
      form.type(at + "-source", "OBS");
      form.type(at + "-note", one(TEXTS.subList(0, 3)));
    }
  }

  private void score(Item item, String at) {
    if (item.judged() || random.nextInt(6) == 0) {
      form.choose(at + "-score", random.nextInt(item.levels().size()));
      form.type(at + "-reason", "Plans and interviews show it.");
    } else if (item.mayNotApply() && random.nextInt(3) == 0) {
      leaveOut(item, at);
    }
  }

  /// An item that is left out has no answers: they are taken back.
  private void leaveOut(Item item, String at) {
    for (var question = 0; question < item.questions().size(); question++) {
      var id = at + "s0q" + question;
      switch (item.questions().get(question)) {
        case YesNo _ -> form.choose(id, 3);
        case Choice(_, _, var options) -> form.choose(id, options.size() + 1);
        case Quantity _, Percent _ -> {
          form.type(id, "");
          form.type(id + "-source", "");
          form.type(id + "-note", "");
        }
      }
    }
    form.type(at + "-without-reason", "There is no such post.");
  }

  private String text() {
    return one(TEXTS);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
