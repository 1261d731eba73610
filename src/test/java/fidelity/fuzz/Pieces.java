package fidelity.fuzz;

import java.util.List;

/// What mutations put into files.
final class Pieces {

  /// Values as people write them, right or wrong.
  static final List<String> VALUES =
      List.of(
          "yes",
          "no",
          "kyllä",
          "not-seen",
          "~",
          "-1",
          "0",
          "101",
          "12",
          "9/12",
          "1/0",
          "31..60",
          "60..31",
          "0..100",
          "5 %",
          "met = 2",
          "met >= 1 and not met = 3",
          "count(a, b) >= 1",
          "58/6",
          "weekly",
          "monthly",
          "2024-02-30",
          "2024-03-12",
          "999999999999",
          "1e9",
          "0x1F",
          "ips-25",
          "5",
          "1",
          "2",
          "ips-25-social-care",
          "specialist",
          "mean",
          "percent-of-range",
          "2024",
          "OBS",
          "🙂");

  /// What has a meaning of its own in YAML or in conditions.
  static final List<String> SIGNS =
      List.of(
          "3,3",
          ",",
          ";",
          "\0",
          "\r\n",
          "and",
          "or",
          "not",
          "count(",
          "(",
          ")",
          "<=",
          "!=",
          "[]",
          "{}",
          "[",
          "{",
          "}",
          "]",
          "- ",
          ": ",
          "? ",
          "# ",
          "\"",
          "'",
          "|\n",
          ">\n",
          "*a",
          "&a ",
          "!!x ",
          "---\n",
          "%YAML 1.1\n",
          "\t",
          "\r",
          "\n",
          "\n  ",
          "<<: ",
          "\\u0000",
          "\"\\e[2J\"",
          "\u2028",
          "\u0085",
          "\uFEFF");

  private Pieces() {}
}
