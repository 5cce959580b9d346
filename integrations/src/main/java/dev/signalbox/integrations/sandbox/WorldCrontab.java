package dev.signalbox.integrations.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.schedules.Crontab;
import dev.signalbox.integrations.schedules.Crontab.Entry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A crontab as a host of the world keeps it. */
record WorldCrontab(String text) {
  static final String KIND = "crontab";
  private static final String MARKER = "#Ansible: ";

  static WorldCrontab of(Thing thing) {
    return new WorldCrontab(Words.of(thing, "text"));
  }

  JsonObject body() {
    return JsonObject.empty().with("text", text);
  }

  Crontab seen() {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    List<Entry> entries = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      String above = lines.get(at - 1);
      String job = lines.get(at);
      if (above.startsWith(MARKER) && !job.startsWith(MARKER) && !job.isBlank()) {
        entries.add(entry(at + 1, above.substring(MARKER.length()), job));
      }
    }
    return new Crontab(print(), entries);
  }

  private static Entry entry(int line, String marker, String job) {
    boolean off = job.startsWith("#");
    return new Entry(line, marker, off ? job.substring(1) : job, !off);
  }

  /** With one line switched; all others as they were. */
  WorldCrontab turned(int line, boolean on) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String job = lines.get(line - 1);
    lines.set(line - 1, on ? job.replaceFirst("^#", "") : "#" + job);
    return new WorldCrontab(String.join("\n", lines));
  }

  private String print() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
