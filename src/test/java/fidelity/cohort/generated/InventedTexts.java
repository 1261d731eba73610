package fidelity.cohort.generated;

import fidelity.rubric.Language;
import java.util.List;
import java.util.Random;

/// Names of places and sentences for invented reviews, in a report's language.
///
/// @param service what follows a place's name in the name of its site
/// @param looked what the assessors did to find out
/// @param good comments on what works
/// @param fair comments on what works in part
/// @param weak comments on what does not work
/// @param advice recommendations for what does not work fully
/// @param carryOn the recommendation for what does
/// @param judged why a level was given without answers
/// @param overruled why another level was given than the rule's
record InventedTexts(
    List<String> places,
    String service,
    List<String> organisations,
    List<String> sources,
    List<String> looked,
    List<String> good,
    List<String> fair,
    List<String> weak,
    List<String> advice,
    String carryOn,
    String judged,
    String overruled,
    List<String> assessors,
    String summary) {

  private static final InventedTexts ENGLISH =
      new InventedTexts(
          List.of(
              "Millbrook",
              "Eastfield",
              "Harrowgate",
              "Stonebridge",
              "Lakeview",
              "Ashdown",
              "Northquay",
              "Fernhill",
              "Saltmarsh",
              "Oakdale",
              "Westmoor",
              "Kingsferry"),
          "employment service",
          List.of(
              "Northern Health Board",
              "Valley Community Trust",
              "City Social Services",
              "Lakeside Foundation"),
          List.of(
              "Team leader's tracking table",
              "Interviews with the specialists",
              "Interviews with clients",
              "Client records",
              "Observation of the team meeting"),
          List.of(
              "We read ten client records and spoke with four clients.",
              "Both assessors asked the team leader and two specialists about this.",
              "We compared the tracking table with eight client records.",
              "We sat in on the weekly meeting and asked about it afterwards."),
          List.of(
              "The practice is well established and every specialist described it in the same way.",
              "Records and interviews agree, and clients told us the same.",
              "The team has kept this up since the last visit although two specialists have changed.",
              "What the plans say is what clients get; we found no exception in the records we read."),
          List.of(
              "The practice is known to all but is not followed with every client.",
              "Most records show it; in some nothing was written for two months.",
              "It works in one of the two teams and has only begun in the other.",
              "Specialists do it when they have time, and there is no agreed routine."),
          List.of(
              "We saw hardly any sign of it in the records, and clients did not know of it.",
              "The service has no agreed way of doing this, and each specialist does as they see fit.",
              "Others outside the team do this, and the specialists hear of it late.",
              "Leaders said that it is planned; so far nobody has been asked to begin."),
          List.of(
              "Agree one way of working in the team and look at it together every week.",
              "Write it into each plan and check five records a month.",
              "Ask the steering group to clear the obstacle before the next review.",
              "Visit a team that does this well and copy what fits."),
          "Carry on as now.",
          "Plans, records and interviews show it alike.",
          "One specialist was new at the visit; the assessors looked at the usual practice.",
          List.of("Assessor A", "Assessor B"),
          "The service was reviewed over two days. Its strengths are the specialists' own work with clients; ties with partners"
              + " need attention. We advise the team to go through this report with its steering group.");

  private static final InventedTexts FINNISH =
      new InventedTexts(
          List.of(
              "Koivulahti",
              "Männikkö",
              "Rantakylä",
              "Kivisalmi",
              "Harjula",
              "Lehtovaara",
              "Niemelä",
              "Saviranta",
              "Kuusimäki",
              "Jokiniitty",
              "Hakala",
              "Pohjoisranta"),
          "työhönvalmennus",
          List.of(
              "Järviseudun hyvinvointialue",
              "Rannikon hyvinvointialue",
              "Ylängön hyvinvointialue",
              "Saariston kuntayhtymä"),
          List.of(
              "Tiiminvetäjän seurantataulukko",
              "Työhönvalmentajien haastattelut",
              "Asiakkaiden haastattelut",
              "Asiakasasiakirjat",
              "Tiimikokouksen havainnointi"),
          List.of(
              "Luimme kymmenen asiakkaan asiakirjat ja haastattelimme neljää asiakasta.",
              "Molemmat arvioijat kysyivät asiasta tiiminvetäjältä ja kahdelta työhönvalmentajalta.",
              "Vertasimme seurantataulukkoa kahdeksan asiakkaan asiakirjoihin.",
              "Seurasimme viikkokokousta ja kysyimme asiasta sen jälkeen."),
          List.of(
              "Käytäntö on vakiintunut, ja jokainen työhönvalmentaja kuvasi sen samalla tavalla.",
              "Asiakirjat ja haastattelut kertovat samaa, ja asiakkaat vahvistivat sen.",
              "Tiimi on pitänyt käytännön yllä edellisestä käynnistä, vaikka kaksi työntekijää on vaihtunut.",
              "Suunnitelmat toteutuvat sellaisina kuin ne on kirjattu; poikkeuksia emme löytäneet."),
          List.of(
              "Käytäntö tunnetaan, mutta sitä ei noudateta kaikkien asiakkaiden kanssa.",
              "Useimmat asiakirjat osoittavat sen; osassa on kahden kuukauden aukkoja.",
              "Käytäntö toimii toisessa tiimissä, ja toisessa se on vasta alussa.",
              "Työhönvalmentajat tekevät näin ehtiessään, eikä sovittua tapaa ole."),
          List.of(
              "Asiakirjoissa on tästä tuskin merkkejä, eivätkä asiakkaat tunteneet käytäntöä.",
              "Palvelussa ei ole sovittua toimintatapaa, vaan jokainen tekee omalla tavallaan.",
              "Työn tekevät muut kuin tiimi, ja työhönvalmentajat kuulevat siitä myöhään.",
              "Johto kertoi, että asia on suunnitteilla; toistaiseksi sitä ei ole aloitettu."),
          List.of(
              "Sopikaa tiimissä yhteinen toimintatapa ja käykää se läpi viikoittain.",
              "Kirjatkaa asia jokaiseen suunnitelmaan ja tarkistakaa viisi asiakirjaa kuukaudessa.",
              "Pyytäkää ohjausryhmää poistamaan este ennen seuraavaa arviointia.",
              "Tutustukaa tiimiin, jossa tämä toimii, ja ottakaa käyttöön se, mikä teille sopii."),
          "Käytäntöä kannattaa jatkaa.",
          "Suunnitelmat, asiakirjat ja haastattelut osoittavat saman.",
          "Yksi työhönvalmentaja oli aloittanut juuri ennen käyntiä; arvioijat katsoivat tavallista käytäntöä.",
          List.of("Arvioija A", "Arvioija B"),
          "Palvelu arvioitiin kahden päivän aikana. Sen vahvuutena on työhönvalmentajien oma asiakastyö; yhteydet kumppaneihin"
              + " kaipaavat huomiota. Raportti kannattaa käydä läpi ohjausryhmän kanssa.");

  /// The texts in a language, English ones where nothing was invented in it.
  static InventedTexts in(Language language) {
    return language == Language.FINNISH ? FINNISH : ENGLISH;
  }

  static String one(List<String> texts, Random chance) {
    return texts.get(chance.nextInt(texts.size()));
  }
}
