package dev.signalbox.integrations.chat;

import java.util.Base64;

/** A picture in PNG, as letters: so it can be kept beside words, and compared. */
public record Image(String letters) {
  public static Image of(byte[] png) {
    return new Image(Base64.getEncoder().encodeToString(png));
  }

  public byte[] png() {
    return Base64.getDecoder().decode(letters);
  }

  @Override
  public String toString() {
    return "Image[%d letters]".formatted(letters.length());
  }
}
