package dev.signalbox.handlers.mandate;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.CommandPart;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.handlers.plan.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way in which a procedure can be asked for, as far as it tells where it is done and by which
 * command; the rest of its inputs stay open. Pure.
 */
record Orders(Configuration configuration, Estate estate) {

  /** Those that can be started today. */
  List<Runbook> runbooks() {
    return estate.about().runbooks().stream()
        .flatMap(it -> Optional.ofNullable(configuration.runbooks().get(it)).stream())
        .filter(it -> configuration.plannedActions(it, configuration.shapes()).isEmpty())
        .toList();
  }

  List<Order> of(Runbook runbook) {
    Names names = estate.scope(configuration.people()).names();
    List<Order> orders = List.of(Order.open(estate, runbook));
    for (Input input : deciding(runbook)) {
      List<String> choices = input.type().choices(names);
      orders =
          orders.stream()
              .flatMap(order -> choices.stream().map(it -> with(order, input.name(), it)))
              .toList();
    }
    return orders;
  }

  private static Order with(Order order, String input, String value) {
    Map<String, String> inputs = new HashMap<>(order.inputs());
    inputs.put(input, value);
    return new Order(order.estate(), order.runbook(), inputs);
  }

  private static List<Input> deciding(Runbook runbook) {
    Stream<Value> commands =
        runbook.allSteps().flatMap(it -> it.argument(Name.COMMAND.word()).stream());
    Set<String> deciding =
        Stream.concat(runbook.environment().stream(), commands)
            .flatMap(Value::refs)
            .flatMap(
                it ->
                    it.to() instanceof Reference.Input(String name)
                        ? Stream.of(name)
                        : Stream.empty())
            .collect(Collectors.toSet());
    return runbook.inputs().stream().filter(it -> deciding.contains(it.name())).toList();
  }

  /** What has to be typed for it, with its open inputs in their brackets. */
  static String typed(Order order) {
    List<String> words = new ArrayList<>();
    for (CommandPart part : order.runbook().command().parts()) {
      switch (part) {
        case CommandPart.Word word -> words.add(word.text());
        case CommandPart.Estate _ -> words.add(order.estate().name().value());
        case CommandPart.Required it -> words.add(order.inputs().getOrDefault(it.input(), ""));
        case CommandPart.Rest it -> words.add(order.inputs().getOrDefault(it.input(), ""));
        case CommandPart.Selector it -> words.add("--" + it.flag());
        case CommandPart.Flag _, CommandPart.Switch _ -> {}
      }
    }
    return String.join(" ", words);
  }
}
