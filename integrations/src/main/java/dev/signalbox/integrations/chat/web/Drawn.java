package dev.signalbox.integrations.chat.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** What came from an address that a file has. */
sealed interface Drawn {
  /** Each letter a byte. */
  record Bytes(String latin) implements Drawn {
    private static final String MARK = "\uFEFF";

    boolean isWhole(long bytes) {
      return latin.length() == bytes;
    }

    /** No database keeps the letter nought, and no text has it. */
    Optional<String> text() {
      try {
        String text =
            UTF_8.newDecoder().decode(ByteBuffer.wrap(latin.getBytes(ISO_8859_1))).toString();
        return Optional.of(text.startsWith(MARK) ? text.substring(1) : text)
            .filter(it -> it.indexOf('\0') < 0);
      } catch (CharacterCodingException noLetters) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return "Bytes[%d]".formatted(latin.length());
    }
  }

  /** Slack shows its sign-in page to whoever may not read the file, by a redirect or at once. */
  record SignIn() implements Drawn {}

  /** The address is not Slack's: nobody was asked there, and no token left. */
  record Strange() implements Drawn {}

  record Nothing(String why) implements Drawn {}

  static Drawn of(Wire.Sent sent) {
    return switch (sent) {
      case Wire.Sent.Answered(var response) -> of(response);
      case Wire.Sent.NeverLeft() -> new Nothing("no connection");
      case Wire.Sent.Cut(String trouble) -> new Nothing(trouble);
    };
  }

  private static Drawn of(HttpResponse<String> response) {
    int status = response.statusCode();
    boolean page =
        response
            .headers()
            .firstValue("Content-Type")
            .filter(it -> it.startsWith("text/html"))
            .isPresent();
    if (status / 100 == 3 || status == 401 || status == 403 || page) {
      return new SignIn();
    }
    return status == 200 ? new Bytes(response.body()) : new Nothing("http_" + status);
  }
}
