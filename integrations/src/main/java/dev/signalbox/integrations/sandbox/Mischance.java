package dev.signalbox.integrations.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a neighbour can be told to do wrong. The words are stored and typed. */
public enum Mischance {
  /** It acts, and no answer comes. */
  UNANSWERED("unanswered", true),
  /** It acts, and answers after a while. */
  LATE("late", false),
  /** What was said once is done twice. */
  TWICE("twice", true),
  /** It does a part, and no answer comes. */
  HALF("half", true),
  TOO_MANY("429", false),
  BROKEN("500", false),
  KEY("401", false),
  /** It lets us look, and refuses to act. */
  FORBIDDEN("403", true),
  /** What it says means nothing. */
  NONSENSE("nonsense", false),
  /** It neither acts nor answers. */
  NOTHING("nothing", false);

  private final String word;
  private final boolean onOrders;

  Mischance(String word, boolean onOrders) {
    this.word = word;
    this.onOrders = onOrders;
  }

  public String word() {
    return word;
  }

  /** Whether looks pass by it. */
  boolean spares(boolean look) {
    return look && onOrders;
  }

  public static Optional<Mischance> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Mischance::word).toList();
  }
}
