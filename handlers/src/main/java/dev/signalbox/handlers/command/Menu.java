package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The estates and commands that one caller may see. What is not on it does not exist for them. */
record Menu(List<Estate> estates, List<Offer> offers) {
  Menu {
    estates = List.copyOf(estates);
    offers = List.copyOf(offers);
  }

  Optional<Estate> estate(String name) {
    return estates.stream().filter(it -> it.name().value().equals(name)).findFirst();
  }

  List<String> estateNames() {
    return estates.stream().map(it -> it.name().value()).toList();
  }

  List<Offer> of(Estate estate) {
    return offers.stream().filter(it -> it.estate().equals(estate)).toList();
  }

  /** The longest run of command words that the line begins with. */
  Optional<List<String>> wordsOf(List<String> line) {
    return offers.stream()
        .map(Offer::words)
        .distinct()
        .filter(words -> line.size() >= words.size())
        .filter(words -> line.subList(0, words.size()).equals(words))
        .max(Comparator.comparingInt(List::size));
  }

  /** Every phrase a line may begin with. */
  List<String> phrases() {
    return Stream.concat(
            Stream.of(BuiltIn.values()).map(BuiltIn::word), offers.stream().map(Offer::phrase))
        .distinct()
        .toList();
  }
}
