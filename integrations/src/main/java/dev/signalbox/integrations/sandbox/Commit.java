package dev.signalbox.integrations.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Which commit a tag or a branch stands for in the simulated world, whoever is asked. */
public final class Commit {
  /** What a build server keeps, under its repository: which commit of which branch was built. */
  public static final String BUILT = "travis-build";

  private Commit() {}

  public static String of(String ref) {
    String hex = UUID.nameUUIDFromBytes(ref.getBytes(UTF_8)).toString().replace("-", "");
    return hex + hex.substring(0, 8);
  }
}
