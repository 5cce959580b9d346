package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.ComponentName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.List;

/** A component in one environment, and what is seen of it. */
record ComponentState(Component component, EnvironmentName environment, Clues clues) {
  /**
   * Where the chain breaks: the first that is not well, counted from what all others need; nothing
   * can be said of those that need it.
   */
  static List<Words> broken(List<ComponentState> states) {
    return states.stream()
        .filter(it -> !it.clues().isWell())
        .limit(1)
        .map(it -> it.breaks(states))
        .toList();
  }

  private Words breaks(List<ComponentState> states) {
    List<String> above =
        states.stream()
            .map(ComponentState::component)
            .filter(it -> it.needs().contains(component.name()))
            .map(Component::name)
            .map(ComponentName::value)
            .toList();
    Words words = Words.of(":link: The chain breaks at ").bold(component.name().value());
    return above.isEmpty()
        ? words.and(", which nothing else needs.")
        : words.and(": %s %s it.".formatted(String.join(" and ", above), needs(above)));
  }

  private static String needs(List<String> above) {
    return above.size() == 1 ? "needs" : "need";
  }

  Words row() {
    Words head =
        Words.of(clues.light() + " ")
            .bold(component.name().value())
            .and(component.at(environment).map(it -> " · " + it).orElse(""))
            .and(" · " + clues.status());
    return clues.under(head);
  }

  JsonNode node() {
    return JsonObject.empty()
        .with("name", component.name().value())
        .orNull("address", component.at(environment).map(URI::toString))
        .with(
            "needs", component.needs().stream().map(ComponentName::value).map(Json::text).toList())
        .with("status", clues.status())
        .with("seen", clues.nodes())
        .tree();
  }
}
