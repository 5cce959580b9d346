package dev.signalbox.integrations.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;

/** What a file says, out of an answer that tells it in base64 with its size. */
public final class FileText {
  private FileText() {}

  /** Empty where it is not whole, or no text. */
  public static Optional<String> of(JsonNode file) {
    return Json.text(file, "content")
        .filter(_ -> Json.text(file, "encoding").equals(Optional.of("base64")))
        .flatMap(FileText::bytes)
        .filter(bytes -> size(file).equals(Optional.of(bytes.length)))
        .flatMap(FileText::text);
  }

  private static Optional<Integer> size(JsonNode file) {
    return Json.member(file, "size").filter(JsonNode::isNumber).map(JsonNode::getIntValue);
  }

  private static Optional<byte[]> bytes(String content) {
    try {
      return Optional.of(Base64.getDecoder().decode(content.replaceAll("\\s", "")));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }
}
