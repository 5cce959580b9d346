package dev.signalbox.handlers.command;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Undoes what phones and word processors do to a command: curly quotes, long dashes, odd blanks.
 */
final class Typography {
  // in this order: a dash begins a flag only once the blanks before it are ordinary ones
  private static final List<Mend> MENDS =
      List.of(
          new Mend("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]", ""),
          new Mend("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]", " "),
          new Mend("[“”„‟«»]", "\""),
          new Mend("[‘’‚‛]", "'"),
          new Mend("(?<=^|\\s)[—–](?=\\p{L})", "--"));

  private Typography() {}

  static String plain(String typed) {
    String text = typed;
    for (Mend mend : MENDS) {
      text = mend.what.matcher(text).replaceAll(mend.by);
    }
    return text.strip();
  }

  private record Mend(Pattern what, String by) {
    Mend(String what, String by) {
      this(Pattern.compile(what), by);
    }
  }
}
