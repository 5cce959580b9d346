package dev.signalbox.handlers.upload;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** {@code giver}: who gave it last; {@code givenAt}: when. */
@MappedEntity("upload")
record UploadRow(@Id String id, String giver, String text, Instant givenAt) {
  /** It may hold people's secrets. */
  @Override
  public String toString() {
    return "UploadRow[%s]".formatted(id);
  }
}
