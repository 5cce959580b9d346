package dev.signalbox.handlers.mailing;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.chat.blocks.Redaction;
import dev.signalbox.integrations.mail.Note;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a step mails to one address.
 *
 * @param name keeps it apart from what else its step mails; no try changes it
 */
public record Post(Token token, String name, String to, String subject, String text) {
  private static final int LONGEST = 200;
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("MMM d, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** As mails say it: Jan 14, 19:00 UTC. */
  public static String moment(Instant at) {
    return UTC.format(at);
  }

  /** Of one line, without secrets, every moment as people write it. */
  Note note() {
    String line = clean(subject).replaceAll("\\p{Cntrl}+", " ").strip();
    return new Note(
        to, line.substring(0, Math.min(line.length(), LONGEST)), clean(text), mark(token, name));
  }

  /** How it is known, whichever try sends it. */
  public static String mark(Token token, String name) {
    return "%s.%s.%s".formatted(token.run(), token.step(), name).replaceAll("[^\\w.-]|_", "-");
  }

  private static String clean(String text) {
    return readable(Redaction.text(text));
  }

  /** Every moment in it as people write it. */
  public static String readable(String text) {
    return MOMENT.matcher(text).replaceAll(it -> read(it.group()));
  }

  /** What only looks like a moment stays as it is. */
  private static String read(String written) {
    try {
      return moment(Instant.parse(written));
    } catch (DateTimeParseException _) {
      return written;
    }
  }
}
