package dev.signalbox.config.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Maps in the order in which the file says things: zones are changed in it, cards list in it. */
public final class Ordered {
  private Ordered() {}

  public static <K, V> SequencedMap<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }
}
