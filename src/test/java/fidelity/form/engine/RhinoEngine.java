package fidelity.form.engine;

import fidelity.data.json.RubricJson;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// The script, run by Rhino. It takes texts and gives texts, and sees nothing of Java: no object of
/// the program can help it to a result.
public final class RhinoEngine implements AutoCloseable {

  private static final Path DUMP = Path.of("src/test/resources/form/engine/dump.js");
  /// One scope for each script, which is compiled once for all tests.
  private static final Map<String, Scriptable> SCOPES = new ConcurrentHashMap<>();

  private final Context context = Context.enter();
  private final Scriptable scope;

  private RhinoEngine(String script) {
    context.setLanguageVersion(Context.VERSION_ES6);
    scope = SCOPES.computeIfAbsent(script, this::scope);
  }

  private Scriptable scope(String script) {
    var made = context.initSafeStandardObjects();
    context.evaluateString(made, script, "engine.js", 1, null);
    context.evaluateString(made, dump(), "dump.js", 1, null);
    return made;
  }

  private static String dump() {
    try {
      return Files.readString(DUMP);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A script that is ready to score by a rubric. It is to be closed by the thread that opened it.
  public static RhinoEngine of(String script, Rubric rubric) {
    var engine = new RhinoEngine(script);
    engine.call("load", RubricJson.write(rubric));
    return engine;
  }

  /// The script as pages have it.
  public static RhinoEngine of(Rubric rubric) {
    return of(EngineScript.text(), rubric);
  }

  /// What a function of `dump.js` says of some texts.
  public String call(String function, Object... texts) {
    return Context.toString(ScriptableObject.callMethod(context, scope, function, texts));
  }

  @Override
  public void close() {
    Context.exit();
  }
}
