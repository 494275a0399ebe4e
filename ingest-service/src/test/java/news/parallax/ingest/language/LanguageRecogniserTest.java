package news.parallax.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRecogniserTest {
    private static final LanguageRecogniser RECOGNISER = LanguageRecogniser.SHARED;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en  | The bridge at Osmar fell into the river on Friday, killing 14 people.
        en  | Osmar bridge falls, 14 dead
        ru  | Мост в Осмаре рухнул в пятницу, погибли 14 человек, сообщил губернатор района.
        fr  | Le pont d'Osmar s'est effondré vendredi dans la rivière, tuant quatorze personnes.
        es  | El puente de Osmar se derrumbó el viernes y murieron catorce personas, dijo la policía.
        de  | Die Brücke von Osmar ist am Freitag in den Fluss gestürzt, vierzehn Menschen starben.
        ko  | 오스마르 다리가 금요일 강으로 무너져 열네 명이 숨졌다고 주지사가 밝혔다.
        zh  | 周五，奥斯马尔大桥坍塌坠入河中，造成十四人死亡，省长表示。救援人员仍在现场搜寻失踪者。
        und | 14
        """)
    void recognises(String language, String text) {
        assertThat(RECOGNISER.recognise(text)).isEqualTo(language);
    }
}
