package dev.signalbox.integrations.source;

/** A name that was given to a commit for good. */
public record Tag(String name, String commit, Signature signature) {
  public enum Signature {
    NONE,
    /** It is signed, and its keeper does not know by whom. */
    UNVERIFIED,
    VERIFIED
  }
}
