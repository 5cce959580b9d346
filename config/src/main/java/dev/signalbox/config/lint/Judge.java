package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Choice;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.type.Type;
import java.util.Optional;

/** Whether a value can be what its name wants. */
final class Judge {
  private final Inspection inspection;

  Judge(Inspection inspection) {
    this.inspection = inspection;
  }

  void judge(String name, Type type, Value value) {
    switch (type) {
      case ListOf list -> list(name, list.item(), value);
      case Made _, Mistyped _ -> {}
      case Literal _, Choice _, Name _, Handle _ -> single(name, type, value);
    }
  }

  /** A value for an input, which may be bounded besides. */
  void input(Input input, Value value) {
    judge(input.name(), input.type().type(), value);
    value
        .literal()
        .flatMap(input.type()::outside)
        .ifPresent(sentence -> inspection.complain(value.place(), sentence));
  }

  private void list(String name, Type item, Value value) {
    switch (value) {
      case Value.Many many -> many.items().forEach(one -> single(name, item, one));
      case Value.Scalar scalar -> noList(name, value, "[" + scalar.text() + "]");
      case Value.Ref ref -> noList(name, value, "[\"" + ref.to().written() + "\"]");
      case Value.Mixed _, Value.Named _ -> noList(name, value, "[…]");
    }
  }

  private void noList(String name, Value value, String better) {
    inspection.complain(value.place(), "'%s' wants a list: %s".formatted(name, better));
  }

  private void single(String name, Type type, Value value) {
    String wants = "'%s' wants %s".formatted(name, type.aWord());
    switch (value) {
      case Value.Many _ -> inspection.complain(value.place(), wants + ", not a list");
      case Value.Named _ -> inspection.complain(value.place(), wants + ", not a mapping");
      case Value.Mixed _ when !type.equals(Literal.TEXT) ->
          inspection.complain(value.place(), wants + ": one whole reference, not text around it");
      case Value.Mixed _ -> {}
      case Value.Ref ref -> reference(wants, type, ref);
      case Value.Scalar scalar ->
          refusal(wants, type, scalar.text())
              .ifPresent(sentence -> inspection.complain(value.place(), sentence));
    }
  }

  private void reference(String wants, Type type, Value.Ref ref) {
    Type given = inspection.typeOf(ref.to());
    if (!type.takes(given)) {
      inspection.complain(
          ref.place(), "%s, but %s is %s".formatted(wants, ref.to().written(), given.aWord()));
    }
  }

  private Optional<String> refusal(String wants, Type type, String text) {
    if (type.equals(Handle.SITE) && isSite(text)) {
      return Optional.of(
          "'%s' names a site; sites trade roles, so say ${production} or ${standby}"
              .formatted(text));
    }
    if (type instanceof Handle) {
      return Optional.of(wants + ", and only a reference can be one");
    }
    if (type == Name.RUNBOOK && !inspection.world().runbooks().containsKey(text)) {
      return Optional.of(Listing.unknown(text, inspection.world()));
    }
    if (type == Name.GROUP && isEmpty(text)) {
      return Optional.of("group '%s' is empty: nobody could answer this".formatted(text));
    }
    return inspection
        .scope()
        .map(scope -> scope.names().refusal(type, text))
        .orElseGet(() -> Names.refusalAnywhere(type, text));
  }

  private boolean isSite(String text) {
    return inspection.scope().filter(scope -> scope.sites().contains(text)).isPresent();
  }

  private boolean isEmpty(String group) {
    return inspection.scope().filter(scope -> scope.emptyGroups().contains(group)).isPresent();
  }
}
