package dev.signalbox.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Secrets that a bot is given or that people type, and the search for them. */
final class Planted {
  static final String SIGNING = "5e1ec7edplantedsigningsecret0000";
  static final String BOT_TOKEN = "xoxb-1111111111-2222222222-plantedBotToken";
  static final String APP_TOKEN = "xapp-1-A0BOX-3333333333-plantedAppToken";
  static final String API_TOKEN = "planted-api-token-444444444444";

  /** What people paste where it does not belong, and the part of it that no one may find again. */
  static final Map<String, String> TYPED =
      Map.of(
          "AKIAIOSFODNN7PLANTED",
          "AKIAIOSFODNN7PLANTED",
          "glpat-pLaNtEd0123456789abcd",
          "glpat-pLaNtEd0123456789abcd",
          "xoxp-5555555555-6666666666-plantedByHand",
          "plantedByHand",
          "https://ada:hunter2planted@example.org/x",
          "hunter2planted",
          "-----BEGIN RSA PRIVATE KEY----- "
              + "MIIEplantedKey0123456789 "
              + "-----END RSA PRIVATE KEY-----",
          "MIIEplantedKey0123456789");

  private static final List<Charset> WRITTEN_AS = List.of(ISO_8859_1, UTF_16BE, UTF_16LE);

  private Planted() {}

  static List<String> all() {
    return Stream.concat(
            Stream.of(SIGNING, BOT_TOKEN, APP_TOKEN, API_TOKEN), TYPED.values().stream())
        .toList();
  }

  static List<String> in(String text) {
    return all().stream().filter(text::contains).toList();
  }

  /** Which of the words stand in any file of a folder, in one byte a letter or in two. */
  static List<String> foundIn(Path folder, List<String> words) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<String> contents =
          tree.filter(Files::isRegularFile).map(Planted::bytesAsLetters).toList();
      return words.stream()
          .filter(word -> contents.stream().anyMatch(content -> holds(content, word)))
          .toList();
    }
  }

  private static boolean holds(String content, String word) {
    return WRITTEN_AS.stream()
        .map(charset -> new String(word.getBytes(charset), ISO_8859_1))
        .anyMatch(content::contains);
  }

  private static String bytesAsLetters(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException trouble) {
      throw new IllegalStateException("reading " + file, trouble);
    }
  }
}
