package dev.signalbox.handlers.upload;

import dev.signalbox.integrations.chat.SharedFiles;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Slack, as far as people gave it files. */
@Singleton
public final class PlantedFiles implements SharedFiles {
  private final Map<FileId, Got> files = new ConcurrentHashMap<>();
  private final List<Wanted> wanted = new ArrayList<>();

  public FileId plant(String id, Got got) {
    FileId file = new FileId(id);
    files.put(file, got);
    return file;
  }

  public Wanted lastWanted() {
    return wanted.getLast();
  }

  @Override
  public Got get(FileId file, Wanted limits) {
    wanted.add(limits);
    return files.getOrDefault(file, new Got.NotFound());
  }

  /** As with files that people own. */
  @Override
  public boolean delete(FileId file) {
    return false;
  }
}
