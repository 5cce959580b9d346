package dev.signalbox.handlers.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.annotation.Introspected;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as steps hand it on: {@code gigadb.org.txt@8f1c…}. The same words under the same name are
 * the same file, so that a yes to it is a yes to what it says. One that a person gave tells its
 * size too: {@code users.json@8f1c…-12034}.
 */
@Introspected
public record File(String id) {
  private static final int DIGITS = 24;
  private static final Pattern GIVEN = Pattern.compile("(.+)@([0-9a-f]{8})[0-9a-f]{16}-(\\d{1,9})");

  public static File of(String name, String text) {
    return new File("%s@%s".formatted(name, digest(text)));
  }

  /** By a person. */
  public static File given(String name, String text) {
    return new File("%s-%d".formatted(of(name, text), text.getBytes(UTF_8).length));
  }

  /** What people see of one that a person gave; the words of everything else as they are. */
  public static String shown(String id) {
    Matcher given = GIVEN.matcher(id);
    return given.matches()
        ? "%s (%s, %s)".formatted(given.group(1), size(given.group(3)), given.group(2))
        : id;
  }

  private static String size(String digits) {
    long bytes = Long.parseLong(digits);
    if (bytes < 1000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? (bytes + 500) / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
