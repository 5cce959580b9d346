package dev.signalbox.integrations.chat.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What secrets look like, and where in a text they are. */
final class Secrets {
  private Secrets() {}

  private static final List<Form> FORMS =
      List.of(
          form("-----begin", "(?s)(-----BEGIN [A-Z0-9 ]+-----.*?(?:-----END [A-Z0-9 ]+-----|\\z))"),
          form("akia", "(?<![A-Za-z0-9])(AKIA[0-9A-Z]{12,})"),
          form("asia", "(?<![A-Za-z0-9])(ASIA[0-9A-Z]{12,})"),
          form("aws_s", "(?i)aws_(?:secret_access_key|session_token)[ =:\"']{1,5}(\\S{16,})"),
          form("gl", "\\b(gl(?:pat|dt|ft|rt|rtr|ptt|cbt|agent|oas|soat|imt)-[\\w.-]{8,})"),
          form("gh", "(gh[a-z]_[A-Za-z0-9]{8,})"),
          form("github_pat_", "(github_pat_\\w{8,})"),
          form("xox", "(xox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9-]{6,})"),
          form("xapp-", "(xapp-[A-Za-z0-9-]{6,})"),
          form("hooks.slack.com", "hooks\\.slack\\.com/([A-Za-z]+/[A-Za-z0-9/_-]{8,})"),
          form("eyj", "(eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*)"),
          form("pul-", "(?i)\\b(pul-[0-9a-f]{40})\\b"),
          form("bearer", "(?i)\\bbearer[ \\t]+(?=\\S*\\d|\\S{20})([\\w.~+/=-]{8,})"),
          form("authorization", "(?i)authorization: *(?:basic|token) +([^\\s\"']{6,})"),
          form("://", "://([^/\\s?#\"'<>]+)@"));

  /** Only texts that hold the hint, in small letters, are searched: patterns are slow. */
  private record Form(String hint, Pattern pattern) {}

  private static Form form(String hint, String pattern) {
    return new Form(hint, Pattern.compile(pattern));
  }

  record Stretch(int from, int to) {}

  /** In their order, none touching another. */
  static List<Stretch> in(String text) {
    var found = new ArrayList<Stretch>();
    String small = text.toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      if (small.contains(form.hint())) {
        form.pattern()
            .matcher(text)
            .results()
            .map(match -> new Stretch(match.start(1), match.end(1)))
            .forEach(found::add);
      }
    }
    found.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return apart(found);
  }

  private static List<Stretch> apart(List<Stretch> sorted) {
    var apart = new ArrayList<Stretch>();
    for (Stretch next : sorted) {
      if (apart.isEmpty() || apart.getLast().to() < next.from()) {
        apart.add(next);
      } else {
        Stretch last = apart.removeLast();
        apart.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
      }
    }
    return apart;
  }
}
