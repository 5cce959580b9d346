package dev.signalbox.integrations.objects;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** What came of a look at one object. */
public sealed interface Fetched {
  /** What a person wrote is theirs: it is never printed. */
  record Text(Version version, String text) implements Fetched {
    @Override
    public String toString() {
      return "Text[%s, %d letters]".formatted(version, text.length());
    }
  }

  /** Bytes, but no letters of UTF-8. */
  record NoText(Version version) implements Fetched {}

  record TooBig(Version version) implements Fetched {}

  record Absent() implements Fetched {}

  /** Of its bytes. */
  static Fetched of(Version version, byte[] bytes) {
    try {
      return new Text(version, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noText) {
      return new NoText(version);
    }
  }
}
