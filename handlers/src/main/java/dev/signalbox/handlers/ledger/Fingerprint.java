package dev.signalbox.handlers.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cannot be changed without its being noticed. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Each part is taken with its length, so that nothing can move from one into the next. */
  public static String of(String... parts) {
    String whole = Stream.of(parts).map(it -> it.length() + ":" + it).collect(Collectors.joining());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
