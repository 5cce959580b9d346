package dev.signalbox.integrations.chat.blocks;

import java.util.ArrayList;
import java.util.List;

/** Fills texts of limited length; never cuts markup, an escape or a character in two. */
final class Cutter {
  private final int limit;
  private final List<String> full = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  Cutter(int limit) {
    this.limit = limit;
  }

  int limit() {
    return limit;
  }

  List<String> texts() {
    flush();
    return List.copyOf(full);
  }

  /** Something that means nothing when cut, such as a mention. */
  void whole(String markup) {
    if (current.length() + markup.length() > limit) {
      flush();
    }
    current.append(markup);
  }

  /** Foreign text; {@code mark} is put around what stands on each line. */
  void text(String text, String mark) {
    if (mark.isEmpty()) {
      run(text, mark);
      return;
    }
    text.lines().limit(1).forEach(line -> run(line, mark));
    text.lines()
        .skip(1)
        .forEach(
            line -> {
              run("\n", "");
              run(line, mark);
            });
  }

  private void run(String text, String mark) {
    String rest = text;
    while (!rest.isEmpty()) {
      int fits = fitting(rest, limit - current.length() - 2 * mark.length());
      int end = fits == rest.length() ? fits : betweenWords(rest, fits);
      if (end == 0 && !current.isEmpty()) {
        flush();
        continue;
      }
      int taken = end == 0 ? fits : end;
      current.append(marked(rest.substring(0, taken), mark));
      rest = rest.substring(taken);
    }
  }

  private static int fitting(String text, int room) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      used += Mrkdwn.escapedLength(character);
      if (used > room) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private static int betweenWords(String text, int fits) {
    for (int at = fits; at > 0; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return 0;
  }

  /** The marks must touch letters, or Slack shows them as they are. */
  private static String marked(String text, String mark) {
    String core = text.strip();
    if (mark.isEmpty() || core.isEmpty()) {
      return Mrkdwn.escaped(text);
    }
    int start = text.indexOf(core);
    return text.substring(0, start)
        + mark
        + Mrkdwn.escaped(core)
        + mark
        + text.substring(start + core.length());
  }

  private void flush() {
    if (!current.toString().isBlank()) {
      full.add(current.toString());
    }
    current.setLength(0);
  }
}
