package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.handlers.plan.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given for a command, against the types of its inputs. */
final class InputCheck {
  private final Offer offer;

  InputCheck(Offer offer) {
    this.offer = offer;
  }

  /** By input, in the order of the runbook. */
  Map<String, String> complaints(Map<String, String> given) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Input input : offer.inputs()) {
      Optional.ofNullable(given.get(input.name()))
          .flatMap(typed -> input.type().check(typed, offer.names()))
          .ifPresent(sentence -> found.put(input.name(), sentence));
    }
    return found;
  }

  List<Input> missing(Map<String, String> given) {
    return offer.inputs().stream()
        .filter(it -> it.fallback().isEmpty() && !given.containsKey(it.name()))
        .toList();
  }

  List<String> choices(Input input) {
    return input.type().choices(offer.names());
  }

  Order order(Map<String, String> given) {
    Map<String, String> whole = new LinkedHashMap<>();
    for (Input input : offer.inputs()) {
      Optional.ofNullable(given.get(input.name()))
          .or(() -> input.fallback().map(Node.Text::value))
          .ifPresent(value -> whole.put(input.name(), value));
    }
    return new Order(offer.estate(), offer.runbook(), whole);
  }
}
