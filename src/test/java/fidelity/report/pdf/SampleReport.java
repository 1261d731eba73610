package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.CellContent.PageOf;
import fidelity.report.CellContent.Steps;
import fidelity.report.DocumentMetadata;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Look;
import fidelity.report.Figure.Stretch;
import fidelity.report.Figure.Tick;
import fidelity.report.Figure.Tile;
import fidelity.report.Figure.Tiles;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An invented review report with everything a report can hold, about 15 pages long.
public final class SampleReport {

  private static final List<String> SECTIONS =
      List.of("Palvelun henkilöstö", "Palvelun järjestäminen", "Palvelun sisältö");

  private static final List<String> ITEMS =
      List.of(
          "Asiakasmäärä",
          "Fokus työhönvalmennuksessa",
          "Kokonaisvaltainen palvelu",
          "Työhönvalmennuksen ja aikuissosiaalityön yhteen sovittaminen toteutuu tiimityöskentelyn"
              + " kautta",
          "Palveluiden yhteen sovittaminen toteutuu tiiviin tiimityöskentelyn kautta",
          "Yhteisasiakkaat ja työskentely keskeisten yhteistyötahojen kanssa",
          "Työhönvalmennuksen tiimi",
          "Työhönvalmennuksen tiiminvetäjän rooli",
          "Palvelun avoimuus",
          "Palvelun painopiste kilpailluilla työmarkkinoilla",
          "Johdon tuki tuetun työllistymisen laatuperusteiselle työhönvalmennukselle",
          "Etuusneuvonta",
          "Terveydentilasta ja vammasta kertominen työnantajalle",
          "Ammatillinen arviointi jatkuu koko palvelun ajan",
          "Nopea työnetsintä avoimilta työmarkkinoilta",
          "Yksilöllinen työnetsintä",
          "Työpaikkojen kehittäminen: tiivis yhteistyö työnantajien kanssa",
          "Työnantajayhteistyön laatu",
          "Erilaiset työtehtävät",
          "Erilaiset työnantajat",
          "Avoimille työmarkkinoille sijoittuva työ",
          "Yksilöllinen tuki",
          "Pitkäkestoinen tuki",
          "Yhteisöllinen ja jalkautuva työ",
          "Etsivä työ ja yhteydenpito asiakkaisiin");

  private static final int[] SCORES = {
    5, 5, 5, 3, 2, 4, 2, 3, 5, 4, 2, 5, 4, 4, 3, 5, 4, 4, 5, 5, 1, 5, 4, 5, 3
  };

  private static final String COMMENT =
      "Työhönvalmentajat eivät osallistu viikoittaisiin työikäisten sosiaalipalvelun"
          + " tiimikokouksiin, vaan kokoukset ovat kerran kuussa. Työhönvalmennusta koskevat"
          + " asiakaskirjaukset (esim. ammatillinen profiili, työllistymissuunnitelma,"
          + " edistymistä koskevat kirjaukset) on integroitu asiakkaan sosiaalihuollon"
          + " asiakastiedostoon, mutta työhönvalmentajat eivät näe muiden sosiaalihuollon"
          + " ammattihenkilöiden tekemiä kirjauksia.";

  private static final String ADVICE =
      "Suositellaan, että työhönvalmentajat ja työikäisten sosiaalipalveluiden sosiaaliohjaajat"
          + " tapaisivat viikoittaisissa kokouksissa, joissa käsiteltäisiin myös sellaisten"
          + " asiakkaiden tilanteita, jotka eivät ole vielä työhönvalmennuksessa mukana.";

  private SampleReport() {}

  public static Report draft() {
    return new Report(metadata("LUONNOS"), blocks());
  }

  public static Report finished() {
    return new Report(metadata(""), blocks());
  }

  public static Report of(Block... blocks) {
    return new Report(metadata(""), List.of(blocks));
  }

  private static DocumentMetadata metadata(String mark) {
    return new DocumentMetadata(
        "Laatuperusteisen työhönvalmennuksen laatuarviointiraportti",
        "fi",
        "Terveyden ja hyvinvoinnin laitos",
        LocalDate.of(2024, 4, 15),
        "Työikäisten sosiaalipalvelut, keskinen alue",
        "Laatuarviointiraportti",
        "{0} / {1}",
        mark,
        new LinkedHashMap<>(Map.of("rubric_version", "2024, ensimmäinen")));
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(first());
    blocks.add(new Contents("Sisällys"));
    blocks.addAll(beginning());
    blocks.addAll(summary());
    blocks.addAll(items());
    blocks.addAll(end());
    return blocks;
  }

  private static List<Block> first() {
    return List.of(
        new Paragraph(Prose.quiet("Laatuperusteisen työhönvalmennuksen laatuarviointiraportti")),
        new Heading(1, "Työikäisten sosiaalipalvelut, keskinen alue"),
        new Result(
            "Kokonaispisteet",
            "97/125",
            "Kohtalainen taso",
            "Seuraava taso: Hyvä taso",
            "",
            bands("97", 97, 97)),
        new Columns(
            List.of(
                List.of(new Heading(2, "Vahvuudet"), Paragraph.of(ADVICE)),
                List.of(new Heading(2, "Johtopäätös"), Paragraph.of(COMMENT)))),
        new FigureBlock(glance()));
  }

  private static Tiles glance() {
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      tiles.add(
          new Tile(
              i + 1 + "", SCORES[i] + "", List.of(Look.values()).get(i % Look.values().length)));
    }
    return new Tiles("Kaikki arvosanat.", "Heikoin on kohta 21, arvosana 1.", tiles);
  }

  private static List<Block> beginning() {
    return List.of(
        new Heading(2, "Arvioinnin tiedot"),
        new Facts(
            List.of(
                new Fact(
                    "Vastaanottajat",
                    List.of(
                        Prose.of("Kehittämispäällikkö, THL"),
                        Prose.of("Projektipäällikkö, Pohjois-Savon hyvinvointialue"),
                        Prose.of("Työkyvyn ja työllistymisen tuen ohjaava työryhmä"))),
                Fact.of("Arvioijat", "Arvioija A ja arvioija B"),
                Fact.of("Arviointiajankohta", "12.3.2024–13.3.2024"))),
        new Heading(2, "Tarkoitus"),
        Paragraph.of(
            "THL toteutti tämän laatuarvioinnin saadakseen arvion laatuperusteisen"
                + " työhönvalmennuksen toimeenpanon laadusta. Arvioinnissa verrataan"
                + " työhönvalmennuksen toteutusta arviointihetkellä IPS-mallin"
                + " laatukriteereihin. Arviointi on ensimmäinen arviointikohteessa."),
        new Paragraph(
            Prose.of("Ruotsiksi mallin nimi on ")
                .then(Prose.in("sv", "individuellt stöd till arbete"))
                .then(Prose.of(", englanniksi "))
                .then(Prose.in("en", "individual placement and support"))
                .then(Prose.of(".").then(Prose.quiet(" Nimet ovat lähteen omia.")))),
        new Heading(2, "Menetelmä"),
        new Heading(3, "Asiakirjat"),
        Paragraph.of("Arvioijat saivat tarkasteltavikseen seuraavat asiakirjat:"),
        new Bullets(
            Stream.of(
                    "Toimintasuunnitelma tai kehittämissuunnitelma IPS-palvelun laadun"
                        + " parantamiseksi",
                    "Ohjausryhmän pöytäkirjat",
                    "Muuhun kuin avoimille työmarkkinoille työllistyneiden asiakkaiden määrä"
                        + " viimeisten 6 kuukauden ajalta (työharjoitteluun, koulutukseen,"
                        + " työkokeiluun, vapaaehtoistyöhön osallistuneet)",
                    "Kaikki asiakastyön lomakkeet 7 asiakkaasta")
                .map(Prose::of)
                .toList()),
        new Heading(3, "Haastattelut"),
        new Bullets(
            List.of(
                Prose.of("Alue-esihenkilö"),
                Prose.of("Johtava sosiaalityöntekijä"),
                Prose.of("Viisi asiakasta"))));
  }

  private static List<Block> summary() {
    return List.of(
        new Heading(2, "Yhteenveto"),
        new Paragraph(
            Prose.of("Palvelu toteutuu IPS-mallin mukaisesti ")
                .then(Prose.strong("kohtalaisella tasolla (97/125)"))
                .then(
                    Prose.of(
                        ". Suosittelemme, että raportti käydään läpi alueen avainhenkilöiden"
                            + " sekä ohjaavan työryhmän kanssa, ja sen jälkeen toiminnalle"
                            + " luodaan kehittämissuunnitelma."))),
        new FigureBlock(bands("97", 97, 97)),
        new Heading(3, "Vahvuudet"),
        Paragraph.of(
            "Toiminnan selviä vahvuuksia ovat työhönvalmentajien työote, keskittyminen vain"
                + " työhönvalmennukseen sekä asiakaslähtöisyyden toteutuminen."),
        new Heading(3, "Keskeisimmät kehittämistarpeet"),
        new Bullets(
            List.of(
                Prose.strong("7. Työhönvalmennuksen tiimi, arvosana 2. ").then(Prose.of(ADVICE)),
                Prose.strong("21. Avoimille työmarkkinoille sijoittuva työ, arvosana 1. ")
                    .then(Prose.of(ADVICE)))),
        new Heading(3, "Arvosanat kohta kohdalta"),
        new FigureBlock(profile()));
  }

  static BandScale bands(String mark, int lowest, int highest) {
    return new BandScale(
        "Kuvio 1. Kokonaispisteet neljän tason asteikolla 25–125.",
        "Kokonaispisteet " + mark + " ovat kohtalaisella tasolla, jonka pisteet ovat 74–99.",
        List.of(
            stretch(25, 74, "Ei laatuperusteista työhönvalmennusta", "25–73", lowest < 74),
            stretch(74, 100, "Kohtalainen taso", "74–99", lowest < 100 && highest >= 74),
            stretch(100, 115, "Hyvä taso", "100–114", highest >= 100),
            stretch(115, 125, "Erinomainen taso", "115–125", highest >= 115)),
        BigDecimal.valueOf(lowest),
        BigDecimal.valueOf(highest),
        mark,
        "125");
  }

  private static Stretch stretch(int from, int to, String name, String totals, boolean reachable) {
    return new Stretch(
        BigDecimal.valueOf(from), BigDecimal.valueOf(to), name, from + "", totals, reachable);
  }

  private static Bars profile() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      var score = BigDecimal.valueOf(SCORES[i]);
      boolean open = i == 6 || i == 13;
      bars.add(
          new Bar(
              i + 1 + ". " + ITEMS.get(i),
              score,
              open ? score.add(BigDecimal.ONE) : score,
              open ? SCORES[i] + "–" + (SCORES[i] + 1) : SCORES[i] + ""));
    }
    return new Bars(
        "Kuvio 2. Kohtien arvosanat asteikolla 1–5. Viivoitettu osa on vielä auki.",
        "Kymmenen kohtaa 25:stä sai arvosanan 5; heikoin on kohta 21, arvosana 1.",
        BigDecimal.ONE,
        BigDecimal.valueOf(5),
        IntStream.rangeClosed(1, 5)
            .mapToObj(score -> new Tick(BigDecimal.valueOf(score), String.valueOf(score)))
            .toList(),
        bars);
  }

  private static List<Block> items() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      if (i == 0 || i == 3 || i == 11) {
        blocks.add(new Heading(2, SECTIONS.get(i == 0 ? 0 : i == 3 ? 1 : 2)));
      }
      var score = i == 6 ? "2–3" : SCORES[i] + "";
      blocks.add(
          new Heading(3, i + 1 + ". " + ITEMS.get(i), "arvosana " + score, "item-" + (i + 1)));
      blocks.add(
          new Paragraph(
              Prose.quiet(
                  i % 4 == 0
                      ? "Työhönvalmentajilla on yksilölliset asiakasmäärät."
                      : COMMENT.substring(0, 190) + ".")));
      if (i % 5 == 4) {
        blocks.add(new TableBlock(components()));
      }
      blocks.add(
          new Facts(
              List.of(
                  Fact.of("Tietolähteet", "Tiiminvetäjän seurantataulukko ja haastattelut"),
                  new Fact(
                      "Kommentit",
                      i % 3 == 0
                          ? List.of(Prose.of(COMMENT))
                          : List.of(Prose.of(COMMENT), Prose.of(ADVICE))),
                  Fact.of("Suositukset", i % 2 == 0 ? "Jatkakaa samaan malliin." : ADVICE),
                  Fact.of("Miksi ei enempää", "Arvosana 4 vaatisi kolme osatekijää viidestä."))));
    }
    return blocks;
  }

  private static Table components() {
    return new Table(
        "Osatekijät: tiimityöskentelyn viisi kriteeriä",
        false,
        List.of(Column.naming("Osatekijä", 5), Column.of("Toteutuu", 1)),
        List.of(
            Row.of("Työhönvalmentajat osallistuvat viikoittaisiin tiimikokouksiin.", "ei"),
            Row.of(
                "Työhönvalmentajat osallistuvat aktiivisesti työikäisten sosiaalipalvelun"
                    + " kokouksiin, joissa päätökset tehdään yhdessä.",
                "kyllä"),
            Row.of("Asiakaskirjaukset on integroitu asiakkaan asiakastiedostoon.", "kyllä"),
            Row.of("Työtilat ovat lähellä ammattilaisten työtiloja.", "kyllä"),
            Row.of("Työhönvalmentajat tukevat muita ammattilaisia.", "ei havaittu")));
  }

  private static List<Block> end() {
    return List.of(
        new Heading(2, "Pistetaulukko"),
        new TableBlock(scores()),
        new Heading(2, "Näin pisteet laskettiin"),
        Paragraph.of("Pisteet laskee ohjelma asteikon omien sääntöjen mukaan."),
        new Facts(
            List.of(
                Fact.of("Asteikko", "ips-25-social-care, versio 2024"),
                Fact.of(
                    "Tarkiste",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))));
  }

  private static Table scores() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      if (i == 0 || i == 3 || i == 11) {
        var name = SECTIONS.get(i == 0 ? 0 : i == 3 ? 1 : 2);
        rows.add(
            new Row(
                Rank.SECTION,
                List.of(Prose.of(name), Prose.of(""), Prose.of("15/15"), Prose.of(""))));
      }
      rows.add(
          new Row(
              Rank.BODY,
              List.of(
                  Prose.of(i + 1 + ". " + ITEMS.get(i)),
                  Prose.of("sääntö"),
                  new Steps(
                      1,
                      5,
                      BigDecimal.valueOf(SCORES[i]),
                      BigDecimal.valueOf(SCORES[i]),
                      SCORES[i] < 3,
                      SCORES[i] + ""),
                  new PageOf("item-" + (i + 1)))));
    }
    rows.add(
        new Row(
            Rank.TOTAL,
            List.of(Prose.of("Kokonaispisteet"), Prose.of(""), Prose.of("97/125"), Prose.of(""))));
    return new Table(
        "Taulukko 1. Kohtien arvosanat ja kokonaispisteet",
        List.of(
            Column.naming("Kohta", 6),
            Column.of("Peruste", 2),
            Column.right("Pisteet", 2),
            Column.right("Sivu", 1)),
        rows);
  }
}
