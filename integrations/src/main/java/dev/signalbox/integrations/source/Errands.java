package dev.signalbox.integrations.source;

/** What is being done, as people would read it, whoever keeps the repository. */
public final class Errands {
  private Errands() {}

  public static Errand reading(Repository in, String at, String path) {
    return new Errand(in, "reading %s of %s at %s".formatted(path, in, at));
  }

  public static Errand lookingFor(Repository in, String tag) {
    return new Errand(in, "looking for the tag %s of %s".formatted(tag, in));
  }

  public static Errand comparing(Repository in, String base, String head) {
    return new Errand(in, "comparing %s with %s of %s".formatted(base, head, in));
  }

  public static Errand writing(Repository in, Edit edit) {
    return new Errand(in, "writing %s of %s on %s".formatted(edit.path(), in, edit.branch()));
  }

  public static Errand proposing(Repository in, Edit edit) {
    return new Errand(in, "proposing a change of %s of %s".formatted(edit.path(), in));
  }

  public static Errand lookingForProposal(Repository in, String token) {
    return new Errand(in, "looking what was proposed to %s by %s".formatted(in, token));
  }

  public static Errand closing(Repository in, String link) {
    return new Errand(in, "closing " + link);
  }

  public static Errand following(Repository in, String link) {
    return new Errand(in, "looking what has become of " + link);
  }
}
