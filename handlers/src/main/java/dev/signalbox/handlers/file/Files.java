package dev.signalbox.handlers.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.chat.blocks.Redaction;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps the files of runs, and of plans. */
@Singleton
public final class Files {
  private static final int DIGITS = 24;

  private final FileRows rows;
  private final Clock clock;

  Files(FileRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Without secrets, for whatever is kept here is meant to leave. */
  public File keep(Token token, String name, String text) {
    String clean = Redaction.text(text);
    File file = new File("%s@%s".formatted(name, digest(clean)));
    if (rows.renew(file.id(), clock.instant()) == 0) {
      rows.add(file.id(), token.run(), token.step(), name, clean, clock.instant());
    }
    return file;
  }

  /** Empty where it was never kept, or so long ago that it is gone. */
  public Optional<String> text(File file) {
    return rows.findById(file.id()).map(FileRow::text);
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
