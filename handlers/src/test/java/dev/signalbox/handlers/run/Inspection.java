package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.WhichPpcs;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a procedure of Pulumi leaves behind: every flag where it has to be, and nothing else. */
record Inspection(Yard yard, Leave from, Haul haul) {
  private static final int MAINTENANCE = 0x1;

  void assertInOrder() {
    assertThat(flags(Rewind.NOW)).isEqualTo(wanted());
    assertThat(
            yard.track()
                .texts("select deed from ppc_window where began is not null and ended is null"))
        .as("windows that are open in the list")
        .isEmpty();
    assertThat(yard.track().the(Locks.class).of("pulumi")).isEmpty();
    assertThat(
            yard.track().texts("select step from ask where state = 'OPEN' and kind <> 'FOLLOW_UP'"))
        .isEmpty();
    new BuildsSeen(yard, from).assertInOrder(haul.view().outcome().orElse(""));
    runs().forEach(this::assertClosedOnce);
  }

  private Map<String, Integer> flags(String when) {
    Map<String, Integer> flags = new HashMap<>();
    yard.rewind
        .kept(when, "cloud")
        .forEach(
            (row, body) ->
                flags.put(
                    row, Json.member(body, "flags").map(JsonNode::getIntValue).orElseThrow()));
    return flags;
  }

  /** As they were; what a person has taken out of maintenance for good is out of it. */
  private Map<String, Integer> wanted() {
    Map<String, Integer> flags = flags(from.base().name());
    if (from.runbook().equals("maintenance-off")
        && haul.view().outcome().filter("done"::equals).isPresent()) {
      target().forEach(it -> flags.computeIfPresent(it, (_, bits) -> bits & ~MAINTENANCE));
    }
    return flags;
  }

  private Stream<String> target() {
    String environment = from.inputs().getOrDefault("environment", "");
    WhichPpcs meant = WhichPpcs.of(from.inputs().getOrDefault("target", ""));
    return yard
        .region
        .estate()
        .topology()
        .ppcs()
        .meant(meant, new EnvironmentName(environment))
        .stream()
        .map(it -> "%s-clouds/%s".formatted(environment, id(it)));
  }

  private static UUID id(Ppc ppc) {
    return UUID.nameUUIDFromBytes(ppc.stack().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** It, and those that its steps have started. */
  private List<String> runs() {
    return Stream.concat(
            Stream.of(haul.run.value()),
            yard
                .track()
                .texts("select child from child_run where parent = ?", haul.run.value())
                .stream())
        .toList();
  }

  /** Each that began and has something to say at its end says it, once, and as it ended. */
  private void assertClosedOnce(String run) {
    List<String> told =
        yard.track()
            .texts(
                "select said from letter where letter_key like ?",
                "run/%s/announce-outcome/%%told/C0RELEASES".formatted(run));
    RunView view = yard.track().see(new RunId(run));
    boolean began =
        !yard.track()
            .texts("select id from run where id = ? and began_at is not null", run)
            .isEmpty();
    Optional<String> says = closing(view, began);
    assertThat(told).as("the end of %s", view.title()).hasSize(says.isPresent() ? 1 : 0);
    says.ifPresent(it -> assertThat(told.getFirst()).contains(it));
  }

  private static Optional<String> closing(RunView view, boolean began) {
    boolean done = view.outcome().filter("done"::equals).isPresent();
    return Optional.of(view.title())
        .filter(_ -> began)
        .flatMap(
            it -> {
              if (it.startsWith("Update the customer")) {
                return Optional.of(done ? "are up to date" : "was stopped");
              }
              if (it.startsWith("Weekly")) {
                return Optional.of(done ? "rollout is complete" : "is not complete");
              }
              return Optional.of("is over").filter(_ -> it.startsWith("Maintenance of"));
            });
  }
}
