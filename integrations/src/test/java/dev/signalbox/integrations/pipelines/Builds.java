package dev.signalbox.integrations.pipelines;

import dev.signalbox.config.estate.JobChain;
import java.util.List;
import java.util.stream.IntStream;

/** A pipeline as GigaDB's are, and what may be played in it. */
public final class Builds {
  public static final String PATH = "gigascience/upstream/gigadb-website";
  public static final String TAG = "v4.3.5";
  public static final String BRANCH = "develop";
  static final Allowed ALLOWED =
      Allowed.of(List.of(new JobChain(List.of("build_live", "ld_gigadb"))));
  static final Seed BUILD = Seed.byHand("build_live", Progress.WAITS_FOR_HAND);
  static final Seed DEPLOY = Seed.deployment("ld_gigadb", "build_live", "live");
  static final Seed TEARDOWN = Seed.byHand("ld_teardown", Progress.WAITS_FOR_HAND);
  static final List<Seed> WAITING = List.of(BUILD, DEPLOY, TEARDOWN);

  private Builds() {}

  static List<Seed> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> Seed.byHand("test_%03d".formatted(number), Progress.PASSED))
        .toList();
  }

  /** One commit for each ref. */
  public static String sha(String ref) {
    return "%040x".formatted(ref.hashCode() & 0xffff_ffffL);
  }
}
