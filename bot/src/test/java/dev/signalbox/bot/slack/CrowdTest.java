package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at the door at once: they share commits, and nobody shares anything else. */
@ExtendWith(DoorExtension.class)
class CrowdTest {
  private static final int PEOPLE = 120;
  private static final int EVERY = 10;

  private final RunningDoor door;

  CrowdTest(RunningDoor door) {
    this.door = door;
  }

  @Test
  void everybody_gets_their_own_answer_also_beside_one_whose_question_breaks()
      throws InterruptedException, ExecutionException {
    long rows = door.rows("slack_receipt");
    List<Future<String>> answers = new ArrayList<>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int person = 0; person < PEOPLE; person++) {
        String text = question(person);
        String trigger = "crowd." + person;
        answers.add(people.submit(() -> door.signed(Payloads.command(text, trigger)).body()));
      }
    }
    for (int person = 0; person < PEOPLE; person++) {
      assertThat(answers.get(person).get())
          .contains(breaks(person) ? "Something went wrong" : "heard: " + question(person));
    }
    int heard = PEOPLE - PEOPLE / EVERY;
    assertThat(door.rows("slack_receipt") - rows).isEqualTo(2L * heard);
  }

  private static boolean breaks(int person) {
    return person % EVERY == 0;
  }

  private static String question(int person) {
    return breaks(person) ? "bug" : "question-" + person;
  }
}
