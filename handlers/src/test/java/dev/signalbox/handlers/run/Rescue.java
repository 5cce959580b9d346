package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.card.Card;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people do about a run that stands, as its card offers it. */
final class Rescue {
  private static final int MOST = 8;

  private final Region region;
  private final Haul haul;
  private final List<Held> holds = new ArrayList<>();

  Rescue(Region region, Haul haul) {
    this.region = region;
    this.haul = haul;
  }

  /** Why it stood, and what was done about it. */
  record Held(String why, String press) {}

  List<Held> holds() {
    return List.copyOf(holds);
  }

  /** Until it is over, whatever still stands in the way. */
  void bring() {
    haul.goOn();
    while (isHeld()) {
      if (holds.size() == MOST) {
        throw new AssertionError("it stands for good: " + haul.view().trouble());
      }
      assertExplained();
      calm(region);
      String why = haul.view().trouble().orElseThrow();
      holds.add(new Held(why, holds.size() < 2 ? retry() : otherwise()));
      haul.goOn();
    }
  }

  boolean isHeld() {
    return haul.state() == RunState.HELD;
  }

  /** All neighbours are well again. */
  static void calm(Region region) {
    Faults faults = region.track.the(Faults.class);
    faults.ahead().forEach(it -> faults.tell(it.neighbour(), it.mischance(), 0));
  }

  static void tell(Region region, Mischance mischance, int times) {
    Harm.NEIGHBOURS.forEach(it -> region.goesWrong(it, mischance, times));
  }

  private String retry() {
    boolean half = haul.view().ways().contains(Said.Way.PUT_BACK);
    assertThat(region.track.the(Retrying.class).retry(haul.run, "ada")).isTrue();
    return half ? "Finish" : "Retry";
  }

  /** Trying again did not help: put back what is half done, say that it is done, or give up. */
  private String otherwise() {
    Optional<Handing.Held> held = region.track.the(Handing.class).held(haul.run);
    if (held.filter(it -> it.ways().contains(Said.Way.PUT_BACK)).isPresent()) {
      return said(held.get().step(), Said.Way.PUT_BACK, "Put back");
    }
    return abort() ? "Abort" : retry();
  }

  private String said(String step, Said.Way way, String label) {
    Said said = new Said(way, "ada", "", java.util.Map.of());
    assertThat(region.track.the(Handing.class).say(haul.run, step, said)).isTrue();
    return label;
  }

  /** False where its card offers no such button. */
  boolean abort() {
    return offers("Abort", "Stop here") && region.track.the(Aborting.class).abort(haul.run, "ada");
  }

  private boolean offers(String... labels) {
    return buttons(card()).stream().anyMatch(it -> List.of(labels).contains(it));
  }

  private Message card() {
    return Card.of(haul.view(), List.of());
  }

  private static List<String> buttons(Message card) {
    return card.pieces().stream()
        .filter(Piece.Buttons.class::isInstance)
        .flatMap(it -> ((Piece.Buttons) it).buttons().stream())
        .map(it -> it.label())
        .toList();
  }

  /** Whoever reads the card knows why it stands, and what may be done. */
  private void assertExplained() {
    Message card = card();
    assertThat(haul.view().trouble().orElse("").replaceFirst("^[a-z0-9-]+(:[a-z0-9@-]+)?: ", ""))
        .isNotBlank();
    assertThat(card.toString()).contains("It stands: ").contains("Next: ");
    assertThat(buttons(card)).containsAnyOf("Retry", "Finish");
  }
}
