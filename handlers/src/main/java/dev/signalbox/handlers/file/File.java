package dev.signalbox.handlers.file;

import io.micronaut.core.annotation.Introspected;

/**
 * A file as steps hand it on: {@code gigadb.org.txt@8f1c…}. The same words under the same name are
 * the same file, so that a yes to it is a yes to what it says.
 */
@Introspected
public record File(String id) {
  @Override
  public String toString() {
    return id;
  }
}
