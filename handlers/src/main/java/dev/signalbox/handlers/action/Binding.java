package dev.signalbox.handlers.action;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Ends;
import dev.signalbox.config.shape.Output;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between the words of a runbook and an action's two records, by what was compiled of them. */
final class Binding<A extends Record, O extends Record> {
  private final About<A, O> about;
  private final String room;
  private final BeanIntrospection<A> takes;
  private final BeanIntrospection<O> gives;

  Binding(Action<A, O> action) {
    this.about = action.about();
    this.room = action.getClass().getPackageName().replaceFirst(".*\\.", "");
    this.takes = BeanIntrospection.getIntrospection(about.takes());
    this.gives = BeanIntrospection.getIntrospection(about.gives());
  }

  ActionShape shape() {
    return new ActionShape(
        about.name(),
        room,
        about.effect(),
        about.sentence(),
        Stream.of(takes.getConstructorArguments()).map(Binding::argument).toList(),
        gives.getBeanProperties().stream().map(Binding::output).toList(),
        Ends.ON,
        about.traits());
  }

  Turn<A> turn(Deed.Words words) {
    return new Turn<>(words.token(), words.errand(), arguments(words.arguments()));
  }

  private A arguments(Map<String, String> given) {
    @Nullable Object[] values =
        Stream.of(takes.getConstructorArguments()).map(it -> value(it, given)).toArray();
    return takes.instantiate(values);
  }

  /** By name, as later steps refer to them. */
  Map<String, String> told(O outputs) {
    return told(outputs, _ -> true);
  }

  Map<String, String> promised(O outputs) {
    return told(outputs, it -> it.hasAnnotation(Promised.class));
  }

  private Map<String, String> told(O outputs, Predicate<BeanProperty<O, ?>> wanted) {
    Map<String, String> told = new LinkedHashMap<>();
    for (BeanProperty<O, ?> property : gives.getBeanProperties().stream().filter(wanted).toList()) {
      Optional.ofNullable(property.get(outputs))
          .ifPresent(value -> told.put(Kinds.kebab(property.getName()), Kinds.text(value)));
    }
    return told;
  }

  private static @Nullable Object value(Argument<?> argument, Map<String, String> given) {
    String text = given.get(name(argument));
    if (text == null && !argument.isNullable()) {
      throw new IllegalArgumentException("'%s' is not given".formatted(name(argument)));
    }
    return text == null ? null : Kinds.value(argument, text);
  }

  private static dev.signalbox.config.shape.Argument argument(Argument<?> argument) {
    return new dev.signalbox.config.shape.Argument(
        name(argument), Kinds.type(argument), argument.isNullable());
  }

  private static Output output(BeanProperty<?, ?> property) {
    return new Output(
        Kinds.kebab(property.getName()),
        Kinds.type(property.asArgument()),
        property.hasAnnotation(Promised.class));
  }

  private static String name(Argument<?> argument) {
    return Kinds.kebab(argument.getName());
  }
}
