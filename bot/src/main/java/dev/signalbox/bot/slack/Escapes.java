package dev.signalbox.bot.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, without what Slack did to it on the way. */
final class Escapes {
  private static final Pattern TOKEN = Pattern.compile("<([^<>]*)>");

  private Escapes() {}

  static String undone(String text) {
    String plain =
        TOKEN.matcher(text).replaceAll(it -> Matcher.quoteReplacement(plain(it.group(1))));
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Without the name of the bot that it begins with. */
  static String undoneAfterMention(String text) {
    String rest = text.strip();
    int end = rest.startsWith("<@") ? rest.indexOf('>') : -1;
    return undone(rest.substring(end + 1)).strip();
  }

  /** People and channels keep their mark and lose their label; a link is its address again. */
  private static String plain(String token) {
    int bar = token.indexOf('|');
    String target = bar < 0 ? token : token.substring(0, bar);
    String label = bar < 0 ? token : token.substring(bar + 1);
    if (target.startsWith("@") || target.startsWith("#") || target.startsWith("!")) {
      return "<" + target + ">";
    }
    return label.isEmpty() || target.endsWith(label) ? target.replaceFirst("^mailto:", "") : label;
  }
}
