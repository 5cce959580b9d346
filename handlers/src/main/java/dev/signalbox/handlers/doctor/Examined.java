package dev.signalbox.handlers.doctor;

/** What was looked at, and what was found. */
public record Examined(String about, Finding finding) {
  public boolean isWrong() {
    return finding instanceof Finding.Wrong;
  }
}
