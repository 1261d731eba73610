package fidelity.report.pdf;

import fidelity.report.Figure;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.Figure.Look;
import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Stretch;
import fidelity.report.Figure.Tick;
import fidelity.report.Figure.Tile;
import fidelity.report.Figure.Tiles;
import fidelity.report.Slopes;
import fidelity.report.Slopes.Course;
import fidelity.report.Slopes.Level;
import fidelity.report.Slopes.Slope;
import fidelity.report.Timeline;
import fidelity.report.Timeline.Line;
import fidelity.report.Timeline.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An invented figure of every kind.
final class SampleFigures {

  private SampleFigures() {}

  static List<Figure> all() {
    return List.of(
        bars(),
        spreads(),
        dots(),
        SampleReport.bands("97", 95, 101),
        tiles(),
        timeline(),
        slopes());
  }

  /// The figure of a kind, named as its record.
  static Figure of(String kind) {
    return all().stream()
        .filter(figure -> figure.getClass().getSimpleName().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Figure bars() {
    var bars = List.of(bar("1. Asiakasmäärä", 5, 5, "5"), bar("2. Fokus", 2, 4, "2–4"));
    return new Bars("Kuvio", "Heikoin on kohta 2.", number(1), number(5), ticks(), bars);
  }

  private static Bar bar(String label, int lowest, int highest, String value) {
    return new Bar(label, number(lowest), number(highest), value);
  }

  private static Figure spreads() {
    var spread = new Spread("Kohta", number(1), number(2), number(3), number(4), number(5), "3,0");
    return new Spreads(
        "", "Keskiarvo on 3.", number(1), number(3), ticks().subList(0, 3), List.of(spread));
  }

  private static Figure dots() {
    var bands = List.of(stretch("Matala", 0, 7), stretch("Korkea", 7, 9));
    return new Dots(
        "",
        "Kaksi palvelua.",
        bands,
        "9",
        List.of(
            new Dot("Pohjoinen", number(8), number(8), Optional.of(number(5)), "8"),
            new Dot("Eteläinen", number(3), number(6), Optional.empty(), "3–6")));
  }

  private static Stretch stretch(String name, int from, int to) {
    return new Stretch(number(from), number(to), name, "" + from, from + "–" + to, true);
  }

  private static Figure tiles() {
    return new Tiles(
        "",
        "Heikoin on kohta 1.",
        List.of(
            new Tile("1", "1", Look.LOW),
            new Tile("2", "3", Look.ORDINARY),
            new Tile("3", "5", Look.HIGH),
            new Tile("4", "2–4", Look.OPEN)));
  }

  private static Figure timeline() {
    var bands = List.of(stretch("Kohtalainen taso", 74, 100), stretch("Hyvä taso", 100, 115));
    return new Timeline(
        "",
        "Kokonaispisteet nousivat.",
        bands,
        "115",
        List.of(
            new Line(
                List.of(point(2023, 94, 94, "94", false), point(2024, 99, 104, "99–104", false))),
            new Line(
                List.of(point(2024, 90, 95, "90–95", true), point(2026, 112, 112, "112", false)))));
  }

  private static Point point(int year, int lowest, int highest, String value, boolean rescored) {
    var day = LocalDate.of(year, 4, 18);
    return new Point(day, "18.4." + year, number(lowest), number(highest), value, rescored);
  }

  private static Figure slopes() {
    return new Slopes(
        "",
        "Yksi kohta parani.",
        "18.4.2023",
        "18.4.2024",
        List.of(
            slope("2", 2, 4, Course.BETTER),
            slope("1", 4, 3, Course.WORSE),
            slope("3", 4, 4, Course.SAME)));
  }

  private static Slope slope(String item, int before, int after, Course course) {
    var from = new Level(number(before), before + "");
    return new Slope(from, new Level(number(after), after + ""), List.of(item), course);
  }

  private static List<Tick> ticks() {
    return Tick.every(number(1), number(1), number(5), BigDecimal::toString);
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
