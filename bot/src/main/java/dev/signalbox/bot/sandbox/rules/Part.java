package dev.signalbox.bot.sandbox.rules;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One part of a payload under inspection: where it lies, and where complaints about it go. */
record Part(Json json, String path, List<String> complaints) {
  Part at(String name) {
    return new Part(json.at(name), path + "/" + name, complaints);
  }

  boolean has(String name) {
    return json.has(name);
  }

  String type() {
    return json.text("type", "");
  }

  void complain(String what) {
    complaints.add("[ERROR] " + what + " [json-pointer:" + path + "]");
  }

  /** A string of 1 to {@code most} characters, where it is given at all. */
  Part string(String name, int most) {
    if (has(name)) {
      at(name).length(json.text(name), 1, most);
    }
    return this;
  }

  /** A string that may be empty. */
  Part loose(String name, int most) {
    if (has(name)) {
      at(name).length(json.text(name), 0, most);
    }
    return this;
  }

  private void length(Optional<String> text, int least, int most) {
    if (text.isEmpty()) {
      complain("must be a string");
      return;
    }
    int length = text.get().codePointCount(0, text.get().length());
    if (length > most) {
      complain("must be less than " + (most + 1) + " characters");
    }
    if (length < least) {
      complain("must be more than " + (least - 1) + " characters");
    }
  }

  Part needs(String... names) {
    for (String name : names) {
      if (!has(name)) {
        complain("missing required field: " + name);
      }
    }
    return this;
  }

  /** A text object that must be plain. */
  Part plain(String name, int most) {
    return words(name, most, Set.of("plain_text"));
  }

  Part words(String name, int most) {
    return words(name, most, Set.of("plain_text", "mrkdwn"));
  }

  private Part words(String name, int most, Set<String> kinds) {
    if (has(name)) {
      at(name).isWords(most, kinds);
    }
    return this;
  }

  void isWords(int most, Set<String> kinds) {
    if (!kinds.contains(type())) {
      complain(
          "must be a text object of type " + String.join(" or ", kinds.stream().sorted().toList()));
      return;
    }
    needs("text").string("text", most);
  }

  /** Each item of a list with 1 to {@code most} items. */
  Part each(String name, int most, Consumer<Part> check) {
    if (!has(name)) {
      return this;
    }
    Part list = at(name);
    List<Json> items = list.json.items();
    if (!list.json.isList() || items.isEmpty()) {
      list.complain("must be a list with at least one item");
    }
    if (items.size() > most) {
      list.complain("no more than " + most + " items allowed");
    }
    for (int i = 0; i < items.size(); i++) {
      check.accept(new Part(items.get(i), list.path + "/" + i, complaints));
    }
    return this;
  }

  Part oneOf(String name, Set<String> words) {
    if (has(name) && json.text(name).filter(words::contains).isEmpty()) {
      at(name).complain("must be one of " + words.stream().sorted().toList());
    }
    return this;
  }

  Part number(String name, int least, int most) {
    if (has(name)) {
      at(name).between(json.scalar(name).orElse(""), least, most);
    }
    return this;
  }

  private void between(String number, int least, int most) {
    boolean fits = number.matches("\\d{1,9}") && Integer.parseInt(number) >= least;
    if (!fits || Integer.parseInt(number) > most) {
      complain("must be a number from " + least + " to " + most);
    }
  }
}
