package dev.signalbox.handlers.action;

import static java.util.Map.entry;

import dev.signalbox.config.estate.BucketName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.ScheduleName;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Measure;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.type.WeekdayTime;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the language's types are called in Java. A type's Java name is its word in kebab case. */
final class Kinds {
  private static final Map<Class<?>, String> PLAIN =
      Map.ofEntries(
          entry(String.class, "text"),
          entry(Integer.class, "count"),
          entry(int.class, "count"),
          entry(Boolean.class, "flag"),
          entry(boolean.class, "flag"),
          entry(Duration.class, "duration"),
          entry(Instant.class, "moment"),
          entry(URI.class, "url"),
          entry(SiteName.class, "site"),
          entry(EnvironmentName.class, "environment"),
          entry(ScheduleName.class, "schedule"),
          entry(ZoneName.class, "zone"),
          entry(BucketName.class, "bucket"));

  /** What stands between several of one type: no name has it in it. */
  private static final String BETWEEN = ", ";

  private Kinds() {}

  static Type type(Argument<?> argument) {
    Type type = argument.isContainerType() ? item(argument) : type(argument.getType());
    return argument.isContainerType() ? new ListOf(type) : type;
  }

  /** Of other types several could not be told apart once they are one text. */
  private static Type item(Argument<?> several) {
    Type item = type(several.getFirstTypeVariable().orElseThrow().getType());
    if (!(item instanceof Name)) {
      throw new IllegalStateException("an action takes several names, and no list " + item.word());
    }
    return item;
  }

  private static Type type(Class<?> kind) {
    String word = Optional.ofNullable(PLAIN.get(kind)).orElseGet(() -> kebab(kind.getSimpleName()));
    return Type.named(word)
        .orElseThrow(() -> new IllegalStateException("the language has no type " + word));
  }

  /**
   * The linter has seen that it fits, unless it was told by another step: then it is judged here.
   */
  static Object value(Argument<?> argument, String text) {
    return argument.isContainerType()
        ? Stream.of(text.split(BETWEEN, -1))
            .map(it -> value(argument.getFirstTypeVariable().orElseThrow().getType(), it))
            .toList()
        : value(argument.getType(), text);
  }

  private static Object value(Class<?> kind, String text) {
    return switch (type(kind)) {
      case Literal.COUNT -> Integer.parseInt(text);
      case Literal.FLAG -> Boolean.parseBoolean(text);
      case Literal.DURATION ->
          Measure.duration(text)
              .orElseThrow(() -> new IllegalArgumentException("'%s' is no time".formatted(text)));
      case Literal.WEEKDAY_TIME ->
          WeekdayTime.read(text)
              .orElseThrow(() -> new IllegalArgumentException("'%s' is no time".formatted(text)));
      case Name _ when kind == ScheduleName.class -> new ScheduleName(text);
      case Name _ when kind == EnvironmentName.class -> new EnvironmentName(text);
      case Handle _ when kind == SiteName.class -> new SiteName(text);
      case Type _ when kind == ZoneName.class -> new ZoneName(text);
      case Type _ when kind == BucketName.class -> new BucketName(text);
      case Type _ when kind == Instant.class -> Instant.parse(text);
      case Type _ when kind == URI.class -> URI.create(text);
      case Type _ when kind == String.class -> text;
      case Type _ -> BeanIntrospection.getIntrospection(kind).instantiate(text);
    };
  }

  /** As runbooks write it, so that a later step can read it. */
  static String text(Object value) {
    return value instanceof Duration lasting ? Measure.written(lasting) : value.toString();
  }

  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
