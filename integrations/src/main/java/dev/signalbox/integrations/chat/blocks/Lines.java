package dev.signalbox.integrations.chat.blocks;

import java.util.ArrayList;
import java.util.List;

/** Unescaped text cut into parts, at ends of lines where there are any. */
final class Lines {
  private Lines() {}

  static List<String> parts(String text, int limit) {
    var parts = new ArrayList<String>();
    String rest = text;
    while (rest.length() > limit) {
      int end = end(rest, limit);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  /** At most {@code limit} characters, the last of them a "…" where some are missing. */
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    return text.substring(0, wholeCharacter(text, limit - 1)) + "…";
  }

  private static int end(String text, int limit) {
    int line = text.lastIndexOf('\n', limit - 1);
    if (line > 0) {
      return line + 1;
    }
    int space = text.lastIndexOf(' ', limit - 1);
    return space > 0 ? space + 1 : wholeCharacter(text, limit);
  }

  private static int wholeCharacter(String text, int end) {
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
