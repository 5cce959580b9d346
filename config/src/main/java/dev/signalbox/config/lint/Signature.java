package dev.signalbox.config.lint;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a command, suite or announcement of an estate declares. A suite reads, an announcement adds.
 *
 * @param values each value with its type; placeholders of announcements are text
 * @param touch what a command does to the site that it runs for
 * @param undoable whether a command names another one as its {@code undo}
 */
public record Signature(Map<String, Type> values, Effect effect, Touch touch, boolean undoable) {
  public Signature {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
