package news.parallax.quality;
import java.nio.file.*;
import java.util.*;
import news.parallax.compare.judgement.*;
public final class Dump {
  static String clean(String s) { return s.replaceAll("\\s+"," "); }
  static String key(TrainingPairs.TrainingPair p, Testimony t) { return switch (p.kind()) { case DENIAL, NAME -> t.account().articleId()+":"+t.claim().evidence().field()+t.claim().evidence().start(); default -> t.claim().claimId().toString(); }; }
  static String what(TrainingPairs.TrainingPair p, Testimony t) { return clean(switch (p.kind()) { case NUMBER -> t.claim().quantity().text(); case DATE -> t.claim().time().text(); case PLACE -> t.claim().place(); default -> t.claim().evidence().quote(); }); }
  public static void main(String[] a) throws Exception {
    List<String> lines = new ArrayList<>();
    Map<String,Integer> golds = new TreeMap<>();
    Map<String,String> quotes = new TreeMap<>();
    for (String folder : a) for (GoldStory gold : GoldStory.in(Path.of(folder))) {
      ToldStory told = ToldStory.of(gold);
      gold.disagreements().forEach(d -> golds.merge(d.type(), 1, Integer::sum));
      Annotations ann = new Annotations(told);
      Map<Testimony, Set<Annotations.Stand>> stands = new HashMap<>();
      List<Testimony> current = told.testimonies().stream().filter(t -> !t.account().superseded()).toList();
      current.forEach(t -> stands.put(t, ann.of(t)));
      for (TrainingPairs.TrainingPair p : TrainingPairs.of(current)) {
        String label = "-";
        for (var s : stands.get(p.one())) for (var t : stands.get(p.other()))
          if (s.disagreement().equals(t.disagreement()) && s.side()!=t.side() && s.disagreement().type().equals(p.kind().name())) label = s.disagreement().id();
        StringBuilder s = new StringBuilder(gold.name()+"\t"+p.kind()+"\t"+label+"\t"+key(p,p.one())+"\t"+key(p,p.other())+"\t"+what(p,p.one())+"\t"+what(p,p.other()));
        p.features().forEach((k,v)->s.append('\t').append(k).append('=').append(String.format(Locale.ROOT,"%.4f",v)));
        lines.add(s.toString());
        quotes.put(key(p,p.one()), clean(p.one().claim().evidence().quote())); quotes.put(key(p,p.other()), clean(p.other().claim().evidence().quote()));
      }
    }
    Files.write(Path.of(System.getProperty("pairs", "/tmp/pairs.tsv")), lines);
    List<String> q = new ArrayList<>(); quotes.forEach((k,v)->q.add(k+"\t"+v)); Files.write(Path.of(System.getProperty("quotes", "/tmp/quotes.tsv")), q);
    System.out.println(lines.size()+" "+golds);
  }
}
