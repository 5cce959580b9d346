package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.ledger.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a yes to a plan is a yes to, each thing by the name that people know it by. What stands
 * behind a name is either said as it is, or as a fingerprint of it.
 */
public record Grounds(SortedMap<String, String> things) {
  private static final String OF_STEP = ": ";
  private static final String PRINT = "#";
  private static final String TEXT = "the runbook";
  static final String FINDS = "what it finds";
  private static final String TOUCHED = "what it touches";
  private static final String BETWEEN = ", ";
  private static final int SHORT = 12;

  public Grounds {
    things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
  }

  public static Grounds read(String stored) {
    return new Grounds(new TreeMap<>(Plain.read(stored)));
  }

  /** How a thing of this step is called. */
  static String of(String step, String what) {
    return step + OF_STEP + what;
  }

  /** What this step changes that no other run may change meanwhile. */
  static Grounds touched(String step, SortedSet<Resource> things) {
    return new Grounds(
        things.isEmpty()
            ? Collections.emptySortedMap()
            : new TreeMap<>(Map.of(of(step, TOUCHED), String.join(BETWEEN, names(things)))));
  }

  /** What these steps found, a list for each of them that found something. */
  public List<String> found(List<Step.Do> steps) {
    return steps.stream()
        .flatMap(step -> found(step.id()).stream().map(it -> Finds.of(step.id(), it)))
        .toList();
  }

  /** What this step found. */
  public Optional<String> found(String step) {
    return find(of(step, FINDS));
  }

  /** What all steps in it touch, by its names. */
  public SortedSet<String> touched() {
    return things.entrySet().stream()
        .filter(it -> it.getKey().endsWith(OF_STEP + TOUCHED))
        .flatMap(it -> Stream.of(it.getValue().split(BETWEEN, -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> names(SortedSet<Resource> things) {
    return things.stream().map(Resource::name).toList();
  }

  /** What is too long to be said, or says nothing to people. */
  static String print(Object thing) {
    return PRINT + Fingerprint.of(thing.toString());
  }

  public String stored() {
    return Plain.write(things);
  }

  /** What people see of it, and what their button carries. */
  public String hash() {
    return Fingerprint.of(stored()).substring(0, SHORT);
  }

  /** The text of a runbook, which is meant as it was read. */
  public static Grounds ofText(String source) {
    return new Grounds(new TreeMap<>(Map.of(TEXT, print(source))));
  }

  public Grounds text() {
    return only(TEXT::equals);
  }

  /** What every step stands on. */
  public Grounds common() {
    return only(it -> !it.contains(OF_STEP) && !it.equals(TEXT));
  }

  public Grounds withoutRoles() {
    Set<String> roles =
        Stream.of(Reference.Role.values()).map(Reference::path).collect(Collectors.toSet());
    return only(it -> !roles.contains(it));
  }

  public Grounds of(String step) {
    return only(it -> it.startsWith(step + OF_STEP));
  }

  private Grounds only(Predicate<String> wanted) {
    SortedMap<String, String> some = new TreeMap<>(things);
    some.keySet().removeIf(wanted.negate());
    return new Grounds(some);
  }

  public Grounds with(Grounds more) {
    SortedMap<String, String> all = new TreeMap<>(things);
    all.putAll(more.things);
    return new Grounds(all);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(things.get(name));
  }

  /** The first thing that is no longer what it was here. What was not known here has not moved. */
  public Optional<String> moved(Grounds now) {
    return things.entrySet().stream()
        .filter(it -> now.find(it.getKey()).filter(it.getValue()::equals).isEmpty())
        .findFirst()
        .map(it -> told(it.getKey(), it.getValue(), now.find(it.getKey())));
  }

  private static String told(String name, String was, Optional<String> now) {
    if (now.isEmpty()) {
      return name + " is gone";
    }
    return was.startsWith(PRINT)
        ? name + " has changed"
        : "%s %s".formatted(name, Finds.moved(was, now.get()));
  }
}
