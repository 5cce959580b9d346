package dev.signalbox.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/** Every Java file of the four modules, parsed by the compiler itself. */
final class Sources {
  private static final List<String> MODULES = List.of("config", "integrations", "handlers", "bot");

  private Sources() {}

  static Path home() {
    return Path.of(System.getProperty("signalbox.home", "..")).toAbsolutePath().normalize();
  }

  static List<Source> all() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(paths());
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
      var positions = Trees.instance(task).getSourcePositions();
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> read(unit, positions))
          .toList();
    }
  }

  private static List<Path> paths() throws IOException {
    var found = new ArrayList<Path>();
    for (String module : MODULES) {
      try (Stream<Path> tree = Files.walk(home().resolve(module).resolve("src"))) {
        tree.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      }
    }
    return found;
  }

  private static Source read(CompilationUnitTree unit, SourcePositions positions) {
    var methods = new ArrayList<Source.Method>();
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitClass(ClassTree type, Boolean inRecord) {
        return super.visitClass(type, type.getKind() == Tree.Kind.RECORD);
      }

      @Override
      public Void visitMethod(MethodTree method, Boolean inRecord) {
        methods.add(measured(unit, positions, method, inRecord));
        return super.visitMethod(method, inRecord);
      }
    }.scan(unit, false);
    try {
      Path file = Path.of(unit.getSourceFile().toUri());
      return new Source(file, Files.readString(file), methods);
    } catch (IOException trouble) {
      throw new IllegalStateException("reading " + unit.getSourceFile(), trouble);
    }
  }

  private static Source.Method measured(
      CompilationUnitTree unit, SourcePositions positions, MethodTree method, boolean inRecord) {
    var lines = unit.getLineMap();
    // without its annotations: a table of cases above a test is no code of the method
    Tree start = method.getReturnType() == null ? method : method.getReturnType();
    long first = lines.getLineNumber(positions.getStartPosition(unit, start));
    long last = lines.getLineNumber(positions.getEndPosition(unit, method));
    // a record's components are its value, not its collaborators
    boolean builds = method.getReturnType() == null && !inRecord;
    return new Source.Method(
        method.getName().toString(),
        (int) (last - first + 1),
        method.getParameters().size(),
        builds);
  }
}
